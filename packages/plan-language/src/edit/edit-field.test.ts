import type { Path, Raw } from '@followthrough/domain';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applyEdits, createPlanLanguage } from '../plan-language.ts';

const head = 'plan: { id: p }\nrecommendations:\n';

/** The text with the edit applied. */
function set(text: string, path: Path, value: Raw | undefined): string | undefined {
  const language = createPlanLanguage({ today: '2026-11-21' });
  language.open({ 'p.yaml': text });
  const answer = language.setField('', path, value);
  return answer && applyEdits(text, answer.edits);
}

const record = `${head}  # the first
  - number: 1.1   # as printed
    states: [CZE, CAN]
    text: >-
      Adopt the law
      and fund it

    response: accepted # at adoption
    cluster: women
    ratings:
      - in: midterm
        value: not # so far
        sources: [report p. 1]
  - { number: 1.2, priority: low }
`;

const swap = (from: string, to: string) => record.replace(from, to);

describe('the smallest edit', () => {
  test.each<[string, Path, Raw | undefined, string | undefined]>([
    ['a word', [0, 'response', 0, 'value'], 'noted', swap('accepted', 'noted')],
    ['a number that stays text', [0, 'number'], '1.10', swap('1.1 ', '1.10 ')],
    ['an item', [0, 'states', 1], 'MNG', swap('CAN', 'MNG')],
    ['one more item', [0, 'states', 2], 'MNG', swap('CAN', 'CAN, MNG')],
    ['one item less', [0, 'states', 0], undefined, swap('[CZE, CAN]', 'CAN')],
    ['a list for one', [0, 'cluster'], ['women', 'law'], swap('cluster: women', 'cluster: [women, law]')],
    ['one for a list', [0, 'states'], ['MNG'], swap('states: [CZE, CAN]', 'states: MNG')],
    ['a value deep inside', [0, 'ratings', 0, 'value'], 'fully', swap('value: not', 'value: fully')],
    [
      'a text in its block',
      [0, 'text'],
      'Adopt: the #law',
      swap('Adopt the law\n      and fund it', 'Adopt: the #law'),
    ],
    [
      'a field that was not there',
      [0, 'goal'],
      'Peace',
      swap('    cluster: women\n', '    cluster: women\n    goal: Peace\n'),
    ],
    [
      'a sentence, which leaves the braces',
      [1, 'goal'],
      'Peace, now',
      swap('{ number: 1.2, priority: low }', 'number: 1.2\n    priority: low\n    goal: Peace, now'),
    ],
    [
      'a field in braces',
      [1, 'themes'],
      ['Peace, now'],
      swap('priority: low', 'priority: low, themes: ["Peace, now"]'),
    ],
    ['another name for one of a list', [0, 'ratings', 0, 'in'], 'final', swap('in: midterm', 'in: final')],
    ['a word in braces', [1, 'priority'], 'high', swap('low', 'high')],
    ['nothing any more', [0, 'cluster'], undefined, swap('    cluster: women\n', '')],
    ['nothing in braces', [1, 'priority'], undefined, swap(', priority: low', '')],
    [
      'one field less behind a dash',
      [0, 'ratings', 0, 'in'],
      undefined,
      swap('in: midterm\n        value', 'value'),
    ],
    [
      'one more rating',
      [0, 'ratings', 1],
      { in: 'later', value: 'fully', because: 'Done, and seen' },
      swap('p. 1]\n', 'p. 1]\n      - in: later\n        value: fully\n        because: Done, and seen\n'),
    ],
    ['no rating', [0, 'ratings', 0], undefined, record.replace(/ {4}ratings:[\s\S]*p\. 1\]\n/, '')],
    [
      'a date for a response',
      [0, 'response', 0, 'date'],
      '2015',
      swap('response: accepted # at adoption', 'response: [{ date: 2015, value: accepted }] # at adoption'),
    ],
    ['the same', [0, 'cluster'], ['women'], record],
    ['what no file can hold', [0, 'goal'], 'a\0b', undefined],
    ['the record itself', [0], 'x', undefined],
    ['a record that is not there', [7, 'goal'], 'x', undefined],
  ])('%s', (_, path, value, expected) => {
    expect(set(record, ['recommendations', ...path], value)).toBe(expected);
  });

  test('line ends stay as they are', () => {
    const text = record.replaceAll('\n', '\r\n');
    expect(set(text, ['recommendations', 0, 'goal'], 'Peace')).toBe(
      swap('women\n', 'women\n    goal: Peace\n').replaceAll('\n', '\r\n'),
    );
  });

  test('a text that gets a second language is in the first one of its folder', () => {
    const text =
      'plan: { id: p, languages: [mn, en] }\nactions:\n  - id: a\n    for: 1.1\n    activity: Хууль\n';
    expect(set(text, ['actions', 0, 'activity', 'en'], 'Law')).toBe(
      text.replace('Хууль', '\n      mn: Хууль\n      en: Law').replace(': \n', ':\n'),
    );
  });

  test('an item without a name keeps its layout where one value of it changes', () => {
    const text =
      'indicators:\n  - id: beds\n    name: Beds\n    observations:\n      - values: {  2014: 12,2015: 20 } # kept\n';
    const path = ['indicators', 0, 'observations', 0, 'values', '2015'];
    expect(set(text, path, '30')).toBe(text.replace('20 }', '30 }'));
  });

  test('comments stay where a value is written anew', () => {
    const text = `${head}  - number: 1.1\n    states:\n      # first\n      - CZE\n      - CAN # second\n`;
    expect(set(text, ['recommendations', 0, 'states', 2], 'MNG')).toBe(`${text}      - MNG\n`);
    const after = set(text, ['recommendations', 0, 'states'], ['MNG']);
    expect(after).toContain('# first');
    expect(after).toContain('- MNG');
  });

  test('a text that cannot be read is left alone', () => {
    expect(
      set(`${head}  - number: 1.1\n    goal: "x\n`, ['recommendations', 0, 'goal'], 'y'),
    ).toBeUndefined();
  });
});

const awkward = fc.oneof(
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 30 }),
  fc.constantFrom(
    ...[
      'Justice, Ministry of [MoJ]',
      '# no',
      'a: b',
      '- x',
      '"q"',
      "it's",
      ' lead',
      'trail ',
      '1.10',
      'no',
      '~',
    ],
    ...[
      'two\nlines',
      'end\n',
      '\n',
      'a\n\nb\n',
      '\ttab',
      '*star',
      '&and',
      '!bang',
      '%p',
      '@at',
      '`tick',
      '{',
      ']',
    ],
    ...[
      'x'.repeat(300),
      'word '.repeat(60),
      '? q',
      '| p',
      '> f',
      '---',
      '...',
      '\u2028',
      '\ufeffx',
      'Хүний эрх',
    ],
  ),
);

const styles = [
  '    goal: old\n',
  "    goal: 'old'\n",
  '    goal: "old"\n',
  '    goal: |\n      old\n',
  '    goal: >-\n      old\n      text\n\n',
  '    goal:\n',
  '',
  '    goal: old # said\n',
];

test('whatever is set, in whatever style stood there, reads back, and nothing else changes', () => {
  fc.assert(
    fc.property(awkward, fc.constantFrom(...styles), fc.boolean(), (value, style, flow) => {
      const item = flow
        ? '  - { number: 1.1, goal: old, note: x }\n'
        : `  - number: 1.1\n${style}    note: x\n`;
      const text = `${head}${item}  - number: 1.2\n    goal: y\n`;
      const after = set(text, ['recommendations', 0, 'goal'], value);
      const language = createPlanLanguage({ today: '2026-11-21' });
      language.open({ 'p.yaml': after ?? '' });
      expect(language.content().folders[0]?.recommendations).toEqual([
        { number: '1.1', goal: value, note: 'x' },
        { number: '1.2', goal: 'y' },
      ]);
      expect(language.findings().filter(({ kind }) => kind === 'profile')).toEqual([]);
    }),
    { numRuns: 400 },
  );
});
