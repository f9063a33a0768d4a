import { emptyFolder, type PlanFolder, type Raw, readRecord, sectionOf } from '@followthrough/domain';
import { FAILSAFE_SCHEMA, load } from 'js-yaml';
import { describe, expect, it } from 'vitest';
import { diff } from './diff.ts';
import { diffText, summaryText } from './diff-text.ts';

/** A folder from YAML, by the readers everyone uses. */
function folder(text: string, path = ''): PlanFolder {
  const result: Record<string, unknown> = { ...emptyFolder(path) };
  const content = (load(text, { schema: FAILSAFE_SCHEMA }) ?? {}) as Record<string, Raw>;
  for (const [name, raw] of Object.entries(content)) {
    const section = sectionOf(name);
    if (!section) throw new Error(`no section ${name}`);
    const read = (one: Raw) => readRecord(section.schema, one).record;
    result[name] = section.shape === 'head' ? read(raw) : (raw as Raw[]).map(read);
  }
  return result as unknown as PlanFolder;
}

const compare = (before: string, after: string) =>
  diff({ folders: [folder(before)] }, { folders: [folder(after)] });

const recommendations = (...items: string[]) =>
  `recommendations:\n${items.map((item) => `  - { ${item} }\n`).join('')}`;

describe('diff', () => {
  const fields: [name: string, before: string, after: string, fields: unknown[]][] = [
    ['nothing', 'number: 1.1, states: CZE', 'states: [CZE], number: 1.1', []],
    [
      'a field that is new',
      'number: 1.1',
      'number: 1.1, priority: high',
      [{ path: ['priority'], after: 'high' }],
    ],
    ['a field that is gone', 'number: 1.1, goal: x', 'number: 1.1', [{ path: ['goal'], before: 'x' }]],
    [
      'a list of words as a whole, since its first has a meaning',
      'number: 1.1, responsible: [moj, ilo]',
      'number: 1.1, responsible: [ilo, moj]',
      [{ path: ['responsible'], before: ['moj', 'ilo'], after: ['ilo', 'moj'] }],
    ],
    [
      'the spelling of a value',
      'number: 1.1, cluster: a, sdgs: 16.1',
      'number: 1.1, cluster: a, sdgs: 16.10',
      [{ path: ['sdgs'], before: ['16.1'], after: ['16.10'] }],
    ],
    [
      'a text that got a translation',
      'number: 1.1, text: Adopt',
      'number: 1.1, text: { en: Adopt, mn: Батлах }',
      [{ path: ['text', 'mn'], after: 'Батлах' }],
    ],
    [
      'a rating by its assessment, wherever it stands',
      'number: 1.1, ratings: [{ in: a, value: not }, { in: b, value: not }]',
      'number: 1.1, ratings: [{ in: b, value: fully }, { in: a, value: not }]',
      [{ path: ['ratings', 'b', 'value'], before: 'not', after: 'fully' }],
    ],
    [
      'two ratings in one assessment by their limb',
      'number: 1.1, ratings: [{ in: a, limb: a, value: not }, { in: a, limb: b, value: not }]',
      'number: 1.1, ratings: [{ in: a, limb: b, value: not }]',
      [{ path: ['ratings', 'a, a'], before: { in: 'a', limb: 'a', value: 'not' } }],
    ],
    [
      'a later response by its date, the first by its place',
      'number: 1.1, response: noted',
      'number: 1.1, response: [pending, { date: 2018, value: accepted }]',
      [
        { path: ['response', 0, 'value'], before: 'noted', after: 'pending' },
        { path: ['response', '2018'], after: { date: '2018', value: 'accepted' } },
      ],
    ],
    [
      'the second of two with the same date',
      'number: 1.1, response: [{ date: 2018, value: noted }, { date: 2018, value: partly }]',
      'number: 1.1, response: [{ date: 2018, value: noted }, { date: 2018, value: accepted }]',
      [{ path: ['response', '2018 (2)', 'value'], before: 'partly', after: 'accepted' }],
    ],
  ];
  it.each(fields)('finds %s', (_, before, after, expected) => {
    const { records } = compare(recommendations(before), recommendations(after));
    expect(records).toEqual(
      expected.length === 0
        ? []
        : [{ folder: '', section: 'recommendations', key: '1.1', change: 'changed', fields: expected }],
    );
  });

  it('finds observations by dimension and source, values by date', () => {
    const indicator = (observations: string) =>
      `indicators:\n  - id: beds\n    name: Beds\n    observations:\n${observations}`;
    const before = indicator(
      '      - values: { 2014: 12 }\n      - { sex: female, source: nso, values: { 2014: 3, 2015: 4 } }\n',
    );
    const after = indicator(
      '      - { source: nso, sex: female, values: { 2015: 5, 2014: 3 } }\n      - values: { 2014: 12, 2016: 9 }\n',
    );
    expect(compare(before, after).records[0]?.fields).toEqual([
      {
        path: ['observations', 'nso, sex female', 'values', '2015', 'value'],
        before: '4',
        after: '5',
      },
      { path: ['observations', 1, 'values', '2016'], after: { value: '9' } },
    ]);
    expect(diff({ folders: [folder(before)] }, { folders: [folder(before)] }).records).toEqual([]);
  });

  const records: [name: string, before: string, after: string, expected: string[]][] = [
    ['an added one', 'number: 1.1', 'number: 1.1|number: 1.10', ['added 1.10']],
    ['a removed one', 'number: 1.1|number: 1.2', 'number: 1.2', ['removed 1.1']],
    ['no change in another order', 'number: 1.1|number: 1.2', 'number: 1.2|number: 1.1', []],
    ['a number that was provisional', 'number: U37', 'number: 1.5, formerly: U37', ['changed 1.5']],
    ['a number taken back', 'number: 1.5, formerly: U37', 'number: U37', ['changed U37']],
    [
      'a provisional number used again as another one',
      'number: U37',
      'number: 1.5, formerly: U37|number: U37',
      ['added 1.5'],
    ],
    ['one of two with the same number', 'number: 1.1|number: 1.1, goal: x', 'number: 1.1', ['removed 1.1']],
    ['a number with and without its review', 'number: r/1.1', 'number: 1.1', ['changed 1.1']],
  ];
  it.each(records)('knows %s', (_, before, after, expected) => {
    const head = 'plan: { id: p, reviews: [r] }\n';
    const found = compare(
      head + recommendations(...before.split('|')),
      head + recommendations(...after.split('|')),
    );
    expect(found.records.map(({ change, key }) => `${change} ${key}`)).toEqual(expected);
  });

  it('takes the head of a folder for the same whatever its id', () => {
    expect(compare('plan: { id: a }', 'plan: { id: b }').records).toEqual([
      {
        folder: '',
        section: 'plan',
        key: 'b',
        change: 'changed',
        fields: [{ path: ['id'], before: 'a', after: 'b' }],
      },
    ]);
  });

  it('follows a renamed folder, and lists what a new and a lost one hold', () => {
    const plan = 'plan: { id: p, title: Plan }\nactions:\n  - { id: a, for: 1.1, activity: x }\n';
    const before = { folders: [folder(plan, 'old'), folder('review: { id: lost }', 'lost')] };
    const after = { folders: [folder('review: { id: new }', 'new'), folder(plan, 'renamed')] };
    expect(diff(before, after).records.map((one) => [one.change, one.section, one.folder])).toEqual([
      ['added', 'review', 'new'],
      ['removed', 'review', 'lost'],
    ]);
    expect(diff(before, before)).toEqual({ summary: {}, records: [] });
  });

  it('is its own mirror: what one way adds, the other removes', () => {
    const a = recommendations('number: 1.1, goal: x', 'number: 1.2', 'number: U1');
    const b = recommendations('number: 1.1, goal: y', 'number: 1.3', 'number: 1.9, formerly: U1');
    const mirrored = compare(b, a).records.flatMap(({ fields: all }) =>
      all.map(({ path, before, after }) => JSON.stringify([path, after, before])),
    );
    const straight = compare(a, b).records.flatMap(({ fields: all }) =>
      all.map(({ path, before, after }) => JSON.stringify([path, before, after])),
    );
    expect(straight.toSorted()).toEqual(mirrored.toSorted());
    expect(straight.length).toBe(5);
  });
});

describe('in words', () => {
  const before = `plan: { id: p, title: Old }\n${recommendations('number: 1.1', 'number: 1.2, goal: x', 'number: 1.4')}`;
  const after = `plan: { id: p, title: New }\n${recommendations(
    'number: 1.1, ratings: [{ in: mid, value: not, because: None }], responsible: moj',
    'number: 1.2, goal: y',
    'number: 1.3',
  )}actions:\n  - id: a\n    for: [1.1, 1.2]\n    activity: |-\n      First\n      Second\n`;
  const changes = compare(before, after);

  it('says how much of what', () => {
    expect(changes.summary).toEqual({
      plan: { added: 0, removed: 0, changed: 1 },
      recommendations: { added: 1, removed: 1, changed: 2 },
      actions: { added: 1, removed: 0, changed: 0 },
    });
    expect(summaryText(changes, 'en')).toBe(
      'plan changed; 1 recommendation added, 2 changed, 1 removed; 1 action added',
    );
    expect(summaryText(changes, 'mn')).toBe(
      'төлөвлөгөө өөрчлөгдсөн; 1 зөвлөмж нэмэгдсэн, 2 өөрчлөгдсөн, 1 хасагдсан; 1 арга хэмжээ нэмэгдсэн',
    );
    expect(summaryText({ summary: { targets: { added: 0, removed: 0, changed: 12 } } }, 'en')).toBe(
      '12 targets changed',
    );
    expect(summaryText({ summary: {} }, 'en')).toBe('No change in meaning');
  });

  it('says what, record by record', () => {
    expect(diffText(changes, 'en')).toMatchInlineSnapshot(`
      "plan changed; 1 recommendation added, 2 changed, 1 removed; 1 action added

      ~ plan p
          title: Old -> New

      ~ recommendation 1.1
          responsible: + moj
          ratings: + { in: mid, value: not, because: None }

      ~ recommendation 1.2
          goal: x -> y

      + recommendation 1.3

      - recommendation 1.4

      + action a
          for: 1.1, 1.2
          activity: First
              Second
      "
    `);
  });
});
