import { describe, expect, it } from 'vitest';
import { summaryText } from '../diff-text.ts';
import { type Merged, merge } from './merge.ts';
import { mergeWords } from './words.ts';

const base = `# The plan
plan: { id: p, party: moj, languages: [en, mn] }

recommendations:
  # about violence
  - number: 108.1   # first
    states: [CZE, CAN]
    responsible: [moj, mol]   # leads
    goal: Victims are protected and violence falls in every aimag
    response: accepted
    ratings:
      - in: midterm
        value: partially   # for now

  - number: 108.2
    text: Second

  # about schools
  - number: U37
    text: Third
actions:
  - id: a
    for: 108.1
    activity: Act
    progress: { date: 2017-05-01, value: ongoing }
indicators:
  - id: beds
    name: Beds
    observations:
      - values: { 2014: 12 }
      - { sex: female, values: { 2014: 5 } }
`;

type Change = [string, string];

const changed = (...changes: Change[]): string =>
  changes.reduce((text, [from, to]) => {
    expect(text).toContain(from);
    return text.replace(from, to);
  }, base);

const merged = (ours: string, theirs: string): Merged & { text: string } => {
  const result = merge({ 'plan.yaml': base }, { 'plan.yaml': ours }, { 'plan.yaml': theirs });
  return { ...result, text: result.files['plan.yaml'] ?? '' };
};

const second = '\n  - number: 108.2\n    text: Second\n';

describe('two that changed different things', () => {
  it.each<[string, Change, Change, Change[]]>([
    [
      'fields of one record',
      ['108.1   # first', '108.1   # 1st'],
      ['response: accepted', 'response: noted'],
      [],
    ],
    [
      'two lists of ids',
      ['[CZE, CAN]', '[CZE, CAN, FRA]'],
      ['[CZE, CAN]', '[CAN]'],
      [['[CZE, CAN]', '[CAN, FRA]']],
    ],
    [
      'a new lead beside a new member',
      ['[moj, mol]', '[moj, mol, moe]'],
      ['[moj, mol]', '[mol, moj]'],
      [['[moj, mol]', '[mol, moe, moj]']],
    ],
    [
      'words of a sentence',
      ['are protected', 'are safe'],
      ['every aimag', 'every soum'],
      [['are protected and violence falls in every aimag', 'are safe and violence falls in every soum']],
    ],
    [
      'ratings of two assessments',
      ['partially   # for now', 'fully   # for now'],
      ['# for now\n', '# for now\n      - in: second\n        value: not\n'],
      [['partially   # for now\n', 'fully   # for now\n      - in: second\n        value: not\n']],
    ],
    [
      'progress of two dates',
      [
        '{ date: 2017-05-01, value: ongoing }',
        '[{ date: 2017-05-01, value: ongoing }, { date: 2018, value: dropped }]',
      ],
      ['value: ongoing }', 'value: ongoing, source: s }'],
      [
        [
          '{ date: 2017-05-01, value: ongoing }',
          '[{ date: 2017-05-01, value: ongoing, source: s }, { date: 2018, value: dropped }]',
        ],
      ],
    ],
    [
      'values of two years',
      ['values: { 2014: 5 }', 'values: { 2014: 5, 2015: 6 }'],
      ['values: { 2014: 5 }', 'values: { 2014: 7 }'],
      [['values: { 2014: 5 }', 'values: { 2014: 7, 2015: 6 }']],
    ],
    [
      'a translation',
      ['108.1   # first', '108.1   # 1st'],
      ['text: Second', 'text:\n      en: Second\n      mn: X'],
      [],
    ],
    ['a removal', ['108.1   # first', '108.1'], [second, ''], []],
    [
      'a new record',
      ['text: Second', 'text: 2nd'],
      ['\n  # about schools', '\n  # new\n  - number: 108.25\n\n  # about schools'],
      [],
    ],
    [
      'a number found',
      ['text: Third', 'text: The third'],
      ['number: U37\n    text: Third', 'number: 108.3\n    text: Third\n    formerly: U37'],
      [['number: U37\n    text: Third', 'number: 108.3\n    text: The third\n    formerly: U37']],
    ],
  ])('%s', (_, ours, theirs, both) => {
    const { text, conflicts } = merged(changed(ours), changed(theirs));
    expect(conflicts).toEqual([]);
    expect(text).toBe(both.length > 0 ? changed(...both) : changed(ours, theirs));
  });
});

describe('two that changed the same', () => {
  it.each<[string, Change, Change, object[]]>([
    [
      'a word of the language',
      ['response: accepted', 'response: noted'],
      ['response: accepted', 'response: partly'],
      [{ key: '108.1', path: ['response', '', 'value'], base: 'accepted', ours: 'noted', theirs: 'partly' }],
    ],
    [
      'the same words of a sentence',
      ['violence falls', 'violence ends'],
      ['violence falls', 'violence stops'],
      [{ key: '108.1', path: ['goal'] }],
    ],
    [
      'the lead',
      ['[moj, mol]', '[a, moj, mol]'],
      ['[moj, mol]', '[b, moj, mol]'],
      [{ path: ['responsible'] }],
    ],
    [
      'removed and changed',
      [second, ''],
      ['text: Second', 'text: 2nd'],
      [{ key: '108.2', path: [], theirs: { number: '108.2', text: '2nd' } }],
    ],
    [
      'changed and removed',
      ['text: Second', 'text: 2nd'],
      [second, ''],
      [{ key: '108.2', path: [], ours: { number: '108.2', text: '2nd' } }],
    ],
    [
      'one new record, each its own way',
      ['\n  # about schools', '\n  - number: 108.9\n    title: A\n    priority: low\n\n  # about schools'],
      ['\n  # about schools', '\n  - number: 108.9\n    title: B\n\n  # about schools'],
      [{ key: '108.9', path: ['title'], ours: 'A', theirs: 'B' }],
    ],
    [
      'a rating',
      ['value: partially', 'value: fully'],
      ['value: partially', 'value: not'],
      [{ path: ['ratings', 'midterm', 'value'] }],
    ],
  ])('%s: ours stands, and the conflict says so', (_, ours, theirs, conflicts) => {
    const result = merged(changed(ours), changed(theirs));
    expect(result.text).toBe(changed(ours));
    expect(result.conflicts).toMatchObject(conflicts);
    expect(result.conflicts).toHaveLength(conflicts.length);
  });
});

describe('files', () => {
  it('keeps a record where ours moved it, and takes what theirs changed in it', () => {
    const moved = { 'plan.yaml': changed([second, '']), 'other.yaml': `recommendations:${second}` };
    const { files, conflicts } = merge({ 'plan.yaml': base }, moved, {
      'plan.yaml': changed(['text: Second', 'text: 2nd']),
    });
    expect(conflicts).toEqual([]);
    expect(files).toEqual({ ...moved, 'other.yaml': moved['other.yaml'].replace('Second', '2nd') });
  });

  it('loses nothing when theirs moved a record and ours changed it', () => {
    const theirs = { 'plan.yaml': changed([second, '']), 'other.yaml': `recommendations:${second}` };
    const ours = { 'plan.yaml': changed(['text: Second', 'text: 2nd']) };
    const { files, conflicts } = merge({ 'plan.yaml': base }, ours, theirs);
    expect(conflicts).toEqual([]);
    expect(files['plan.yaml']).toBe(ours['plan.yaml']);
  });

  it('takes files that only theirs touched as they are, comments and all', () => {
    const theirs = { 'plan.yaml': base, 'new.yaml': '# new\nsources:\n- id: s # x\n' };
    const ours = { 'plan.yaml': changed(['text: Second', 'text: 2nd']) };
    expect(merge({ 'plan.yaml': base }, ours, theirs).files).toEqual({ ...theirs, ...ours });
  });

  it('says what theirs changed in a section of another program', () => {
    const ours = changed(['text: Second', 'text: 2nd']);
    const { text, conflicts } = merged(ours, `${base}extra:\n  - x\n`);
    expect(text).toBe(ours);
    expect(conflicts).toEqual([
      { folder: 'plan.yaml', section: 'extra', key: '', path: [], theirs: 'extra:\n  - x' },
    ]);
  });

  it('takes a record that cannot be read for no removal', () => {
    const theirs = changed(['text: Second', 'text: "Second']);
    const { text, conflicts } = merged(changed(['text: Third', 'text: 3rd']), theirs);
    expect(text).toContain('text: Second\n');
    expect(conflicts).toMatchObject([{ key: '108.2', path: [] }]);
  });

  it('sums up what theirs brought', () => {
    const theirs = changed(
      [second, ''],
      ['text: Third', 'text: 3rd'],
      ['  - id: a\n', '  - id: new\n    for: 1\n    activity: B\n  - id: a\n'],
    );
    expect(
      summaryText(merged(changed(['text: Third', 'text: Third\n    priority: low']), theirs), 'en'),
    ).toBe('1 recommendation changed, 1 removed; 1 action added');
  });
});

it.each([
  ['a b c d', 'x b c d', 'a b c y', 'x b c y'],
  ['a b c d', 'a b c d e', 'z a b c d', 'z a b c d e'],
  ['a b c d', 'x b c d', 'x b c d', 'x b c d'],
  ['a b c d', 'x b c d', 'a y c d', undefined],
  ['a b c d', 'a d', 'a b x d', undefined],
  ['within 30 days', 'within 60 days', 'within 30 weeks', undefined],
  ['а б в', 'а б г', 'д б в', 'д б г'],
])('merges the words of %j', (old, ours, theirs, both) => {
  expect(mergeWords(old, ours, theirs)).toBe(both);
});
