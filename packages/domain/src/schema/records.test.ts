// What each kind of record accepts and refuses, spelling by spelling.
import { describe, expect, it } from 'vitest';
import type { Raw } from './normalise.ts';
import { readRecord } from './read-record.ts';
import { type SectionName, sectionNames, sections } from './sections.ts';
import { descriptionOf, fieldsOf, unwrap } from './shape.ts';

type RawMap = { [key: string]: Raw };

const least: Record<SectionName, RawMap> = {
  review: { id: 'upr2' },
  plan: { id: 'ngo-forum-2015' },
  parties: { id: 'moj' },
  clusters: { id: 'justice' },
  recommendations: { number: '108.42' },
  actions: { id: 'shelters', for: '108.42', activity: 'Open a shelter' },
  indicators: { id: 'beds', name: 'Beds in shelters' },
  observations: { indicator: 'beds', values: { '2014': '12' } },
  assessments: { id: 'midterm-2018' },
  targets: { id: 'undaf-85' },
  sources: { id: 'moj-2017' },
  scales: { id: 'own', levels: ['red', 'green'] },
  settings: {},
};

const read = (section: SectionName, fields: RawMap) =>
  readRecord(sections[section].schema, { ...least[section], ...fields });

describe.each(sectionNames)('%s', (section) => {
  it('can be as short as possible', () => {
    expect(readRecord(sections[section].schema, least[section]).issues).toEqual([]);
  });

  it.each(Object.keys(least[section]))('needs %s', (field) => {
    const { [field]: _, ...rest } = least[section];
    const { record, issues } = readRecord(sections[section].schema, rest);
    expect(record).toBeUndefined();
    expect(issues).toEqual([{ code: 'missing-field', path: [], values: { field } }]);
  });

  it('describes every field', () => {
    expect(sections[section].description.length).toBeGreaterThan(5);
    for (const [key, field] of Object.entries(fieldsOf(sections[section].schema)))
      expect([key, (descriptionOf(field) ?? '').length]).toEqual([key, expect.toSatisfy((n) => n > 5)]);
  });

  it('refuses a field it does not have, unless it is a dimension', () => {
    const { record, issues } = read(section, { nmae: 'x' });
    const free = section === 'observations';
    expect(issues.map(({ code, path }) => [code, path])).toEqual(free ? [] : [['unknown-field', ['nmae']]]);
    expect(record === undefined ? [] : Object.keys(record)).toEqual(
      expect.arrayContaining(free ? ['nmae'] : Object.keys(least[section])),
    );
  });
});

const accepted: [SectionName, string, Raw, unknown?][] = [
  ['review', 'languages', 'mn', ['mn']],
  ['review', 'languages', ['en', 'mn']],
  ['review', 'declared', { received: '164', source: 'nhrc' }, [{ received: '164', source: 'nhrc' }]],
  ['review', 'adopted', '2015-09-24'],
  ['review', 'title', { en: 'Review', mn: 'Хэлэлцүүлэг' }],
  ['review', 'illustrative', 'true'],
  ['plan', 'reviews', 'upr2', ['upr2']],
  ['plan', 'period', '2016..2019'],
  ['parties', 'kind', 'cso'],
  ['parties', 'successor', 'mojha', { party: 'mojha' }],
  ['parties', 'successor', { date: '2016-07-21', party: 'mojha' }],
  ['parties', 'focal_point', 'Department of Policy', [{ value: 'Department of Policy' }]],
  [
    'parties',
    'focal_point',
    [{ date: '2016-08', value: 'x' }, 'y'],
    [{ date: '2016-08', value: 'x' }, { value: 'y' }],
  ],
  ['clusters', 'themes', 'Torture', ['Torture']],
  ['recommendations', 'number', '108.10'],
  ['recommendations', 'number', 'ccpr6/12(b)'],
  ['recommendations', 'kind', 'pledge'],
  ['recommendations', 'states', 'CZE', ['CZE']],
  ['recommendations', 'states', ['CZE', 'Czech Republic']],
  ['recommendations', 'text', 'Adopt, now'],
  ['recommendations', 'text', { en: 'Adopt', mn: 'Батлах' }],
  ['recommendations', 'translation', { mn: 'draft' }],
  ['recommendations', 'response', 'accepted', [{ value: 'accepted' }]],
  [
    'recommendations',
    'response',
    ['noted', { date: '2018-05-17', value: 'accepted', source: 'gov p. 4' }],
    [{ value: 'noted' }, { date: '2018-05-17', value: 'accepted', source: 'gov p. 4' }],
  ],
  [
    'recommendations',
    'response',
    { value: 'accepted', claim: 'implemented or ongoing' },
    [{ value: 'accepted', claim: 'implemented or ongoing' }],
  ],
  [
    'recommendations',
    'parts',
    { limb: 'a', response: 'noted' },
    [{ limb: 'a', response: [{ value: 'noted' }] }],
  ],
  ['recommendations', 'also_made_by', { international: 'ccpr6/18' }, { international: ['ccpr6/18'] }],
  [
    'recommendations',
    'ratings',
    { in: 'mid', value: 'not', sources: 'moj' },
    [{ in: 'mid', value: 'not', sources: ['moj'] }],
  ],
  ['recommendations', 'formerly', 'U37'],
  ['recommendations', 'see', '115.71'],
  ['actions', 'for', ['108.103', 'ccpr6/18(a)']],
  ['actions', 'timeframe', '2016-Q1..2018'],
  ['actions', 'timeframe', '2018'],
  ['actions', 'progress', 'not started', [{ value: 'not started' }]],
  ['indicators', 'kind', 'structural'],
  ['indicators', 'better', 'lower'],
  ['indicators', 'better', { at: '50' }],
  ['indicators', 'baseline', { '2014': '12' }, { '2014': { value: '12' } }],
  [
    'indicators',
    'target',
    { '2017': '85%', '2019': { value: 'in force', note: 'x' } },
    { '2017': { value: '85%' }, '2019': { value: 'in force', note: 'x' } },
  ],
  ['indicators', 'breaks', { '2016': 'New definition, of a shelter' }],
  ['indicators', 'levels', ['none', 'in force']],
  [
    'indicators',
    'observations',
    { sex: 'female', values: { '2016-Q1': '<5', '2015': { value: '22', was: '20', revised: '2017-03' } } },
    [
      {
        sex: 'female',
        values: { '2016-Q1': { value: '<5' }, '2015': { value: '22', was: '20', revised: '2017-03' } },
      },
    ],
  ],
  ['observations', 'aimag', 'Khovd'],
  ['assessments', 'method', 'Desk review, field visits'],
  ['targets', 'percent', '85%'],
  ['targets', 'among', 'accepted'],
  ['sources', 'confidential', 'false'],
  ['settings', 'severities', { 'vague-activity': 'off', 'past-due-without-report': 'error' }],
  ['scales', 'levels', ['red', { id: 'green', is: 'fully' }], [{ id: 'red' }, { id: 'green', is: 'fully' }]],
];

describe('spellings', () => {
  it.each(accepted)('%s: %s: %j is accepted', (section, field, written, meant = written) => {
    const { record, issues } = read(section, { [field]: written });
    expect(issues).toEqual([]);
    expect((record as Record<string, unknown>)[field]).toEqual(meant);
  });

  const refused: [SectionName, string, Raw, string, (string | number)[]][] = [
    ['review', 'id', 'two words', 'bad-id', []],
    ['review', 'id', '-upr', 'bad-id', []],
    ['review', 'cycle', 'second', 'bad-count', []],
    ['review', 'reviewed', '2015-02-29', 'bad-date', []],
    ['review', 'reviewed', '2015..2016', 'bad-date', []],
    ['review', 'illustrative', 'yes', 'unknown-value', []],
    ['plan', 'period', '2019..2016', 'bad-date', []],
    ['parties', 'kind', 'ngo', 'unknown-value', []],
    ['parties', 'focal_point', { date: '2016', valu: 'x' }, 'missing-field', [0]],
    ['recommendations', 'number', '108,42', 'bad-number', []],
    ['recommendations', 'states', { CZE: 'x' }, 'wrong-shape', [0]],
    ['recommendations', 'text', ['a', 'b'], 'wrong-shape', []],
    ['recommendations', 'text', { en: ['a'] }, 'wrong-shape', ['en']],
    ['recommendations', 'response', 'Accepted', 'unknown-value', [0, 'value']],
    [
      'recommendations',
      'response',
      ['noted', { date: '17.5.2018', value: 'accepted' }],
      'bad-date',
      [1, 'date'],
    ],
    ['recommendations', 'translation', { mn: 'ready' }, 'unknown-value', ['mn']],
    ['recommendations', 'ratings', { value: 'not' }, 'missing-field', [0]],
    ['recommendations', 'also_made_by', 'NHRC', 'wrong-shape', []],
    ['recommendations', 'priority', 'urgent', 'unknown-value', []],
    ['actions', 'timeframe', 'soon', 'bad-date', []],
    ['actions', 'progress', 'done', 'unknown-value', [0, 'value']],
    ['indicators', 'better', 'highr', 'unknown-value', []],
    ['indicators', 'better', { at: 'x!' }, 'bad-measure', ['at']],
    ['indicators', 'better', ['higher'], 'wrong-shape', []],
    ['indicators', 'baseline', '12', 'wrong-shape', []],
    ['indicators', 'baseline', { '2014': '1,5' }, 'bad-measure', ['2014', 'value']],
    ['indicators', 'baseline', { '2014': { value: '1', was: '?' } }, 'bad-measure', ['2014', 'was']],
    [
      'indicators',
      'observations',
      { values: { '2014': { valu: '1' } } },
      'missing-field',
      [0, 'values', '2014'],
    ],
    ['observations', 'sex', ['a', 'b'], 'wrong-shape', []],
    ['targets', 'count', '-3', 'bad-count', []],
    ['sources', 'confidential', 'yes', 'unknown-value', []],
    ['scales', 'levels', { id: 'red', is: 'half' }, 'unknown-value', [0, 'is']],
    ['settings', 'severities', { 'vague-activity': 'silent' }, 'unknown-value', ['vague-activity']],
  ];
  it.each(refused)('%s: %s: %j is %s', (section, field, written, code, path) => {
    const [first] = read(section, { [field]: written }).issues;
    const inside = code === 'missing-field' && path.length === 0 ? [] : [field];
    expect([first?.code, first?.path]).toEqual([code, [...inside, ...path]]);
  });

  it('are kept, whatever other readers of YAML would make of them', () => {
    const { record } = readRecord(sections.recommendations.schema, {
      number: '108.100',
      title: 'on',
      cluster: ['no', '1e3', '~', '0x1F'],
    });
    expect(record).toEqual({ number: '108.100', title: 'on', cluster: ['no', '1e3', '~', '0x1F'] });
    expect(unwrap(sections.recommendations.schema)).toBe(sections.recommendations.schema);
  });
});
