// Small plans for tests.

export const plan = {
  'review.yaml': 'review:\n  id: upr2\n  state: MNG\n',
  'plan.yaml':
    'plan:\n  id: p\n  party: forum\n  reviews: upr2\nparties:\n  - { id: forum, name: Forum }\n  - { id: moj }\n',
  'recommendations.yaml': [
    'recommendations:',
    '  - { number: 108.1, states: [CZE, CAN], text: Adopt it, response: accepted, cluster: justice, responsible: moj,',
    '      ratings: { in: r1, value: fully, sources: A/HRC/1 } }',
    '  - { number: 108.10, states: CZE, text: Fund it, response: noted, cluster: justice, responsible: moj }',
    'clusters:',
    '  - { id: justice, name: Justice }',
    'assessments:',
    '  - { id: r1, party: forum, date: 2018-05-17 }',
    '',
  ].join('\n'),
};

export const wrong = {
  ...plan,
  'actions.yaml': [
    'actions:',
    ...Array.from({ length: 9 }, (_, i) => `  - { id: a${i}, for: 108.1, activity: x, colour: red }`),
    '',
  ].join('\n'),
};

export const indicators = {
  'indicators.yaml': [
    'indicators:',
    '  - id: beds',
    '    for: 108.1',
    '    name: Beds in shelters',
    '    unit: beds',
    '    better: higher',
    '    target: { 2030: 100 }',
    '    observations:',
    '      - values: { 2014: 10, 2015: 14, 2016: 17, 2017: 22, 2018: 25, 2019: 31 }',
    '      - { sex: female, values: { 2014: 5 } }',
    '',
  ].join('\n'),
};

export const table = [
  'State under review,Recommendation,Recommending State,Response,Action,Issue,Session',
  'Mongolia,"Ratify it, now",France,Accepted,5,Justice,9',
  'Mongolia,"Ratify it, now",Peru,Accepted,5,Justice,9',
  'Mongolia,Adopt it,Peru,Noted,4,Justice,9',
  '',
].join('\n');

export const matrix = [
  'Rec #,RS,Recommendation(s),Response,National,International,Goal to be achieved,Expected action from Government,' +
    'Indicators/data to track progress of implementation,Government body responsible for recommendation',
  '108.10,Czech Republic,Adopt a law,Accepted,NHRC,CCPR,Safety,Adopt it,Law adopted,Ministry of Justise',
  '',
].join('\n');
