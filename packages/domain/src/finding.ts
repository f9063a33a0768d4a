// Something wrong or missing in a plan. Messages come from code and values, in plan-language.
export type Severity = 'error' | 'warning' | 'info';

export const findingKinds = [
  'profile',
  'schema',
  'references',
  'completeness',
  'smart',
  'contradiction',
  'translation',
  'counts',
] as const;

export type FindingKind = (typeof findingKinds)[number];

/** From a section's name down: `['recommendations', 3, 'states', 0]`; inside a record, relative to it. */
export type Path = readonly (string | number)[];

export type FindingValues = Readonly<Record<string, string | number | readonly string[]>>;

export interface Finding {
  code: string;
  severity: Severity;
  path: Path;
  values: FindingValues;
  related?: readonly { path: Path }[];
}

/** What a rule says: a finding without what the rule's own head already states. */
export interface Issue {
  path: Path;
  values?: FindingValues;
  severity?: Severity;
  /** Where the rule stands for several codes. */
  code?: string;
}
