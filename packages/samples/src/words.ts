// What generated plans are made of.
export const clusterIds = ['justice', 'women', 'children', 'esc', 'other'] as const;

export const bodies = ['moj', 'mol', 'moe', 'moh', 'mfa', 'police'] as const;

export const recommendingStates = [
  'CZE',
  'CAN',
  'FRA',
  'GHA',
  'MEX',
  'PHL',
  'ZAF',
  'NOR',
  'BRA',
  'DEU',
  'IND',
  'KEN',
] as const;

export const texts = [
  'Adopt a comprehensive law against discrimination, including legal protection of victims',
  'Ratify the Optional Protocol to the Convention against Torture',
  'Raise school enrolment of children with disabilities, above all in remote districts',
  'Bring safe drinking water to all district centres',
  'Train judges and police in the law on domestic violence',
  'Shorten pre-trial detention, and publish how long it lasts',
  'Continue efforts to lower maternal mortality',
  'Protect journalists and human rights defenders: in law, and in practice',
] as const;

export const goals = [
  'Victims are protected, and violence falls',
  'Every child goes to school',
  'No one waits for trial longer than the sentence would be',
  'People can see what became of each promise',
] as const;

export const activities = [
  'Open a shelter in every region',
  'Publish detention times each January',
  'Hire assistants for sixty district schools',
  'Inspect every licensed mine twice a year',
] as const;
