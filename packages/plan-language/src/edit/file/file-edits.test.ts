import { describe, expect, it } from 'vitest';
import { indexText } from '../../block-index.ts';
import { applyEdits } from '../../text/position.ts';
import { addRecord } from './add-record.ts';
import { moveRecord } from './move-record.ts';
import { removeRecord } from './remove-record.ts';
import { type Edited, setField } from './set-field.ts';

const done = (text: string, edited: Edited): string => {
  if ('refused' in edited) return `refused: ${edited.refused}`;
  const mark = text.startsWith('\ufeff') ? '\ufeff' : '';
  return mark + applyEdits(text.slice(mark.length), edited.edits);
};

const one = (fields: string): string => `recommendations:\n  - number: 1.1\n    ${fields}\n`;

const first = { section: 'recommendations', record: '1.1' } as const;

describe('a field', () => {
  it.each<[string, string, (string | number)[], Parameters<typeof setField>[3], string]>([
    [
      'gets a date',
      'response: accepted   # then',
      ['response', 0, 'date'],
      '2015',
      'response: [{ date: 2015, value: accepted }]   # then',
    ],
    [
      'loses its date',
      'response: [{ date: 2015, value: accepted }]   # then',
      ['response', 0, 'date'],
      undefined,
      'response: accepted   # then',
    ],
    ['gets a second one', 'states: CZE   # one', ['states', 1], 'CAN', 'states: [CZE, CAN]   # one'],
    ['has one left', 'states: [CZE, CAN]   # one', ['states', 1], undefined, 'states: CZE   # one'],
    ['stays in its quotes', `text: 'It''s'  # x`, ['text'], `That's it`, `text: 'That''s it'  # x`],
    ['gets quotes', 'text: It   # x', ['text'], 'It: #1', 'text: "It: #1"   # x'],
    [
      'gets quotes in brackets',
      'themes: [a, b]',
      ['themes', 0],
      'Justice, Ministry of [MoJ]',
      'themes: ["Justice, Ministry of [MoJ]", b]',
    ],
    ['becomes a block', 'text: It', ['text'], 'It\nis', 'text: |-\n      It\n      is'],
    [
      'stays a block',
      'text: |   # x\n      It\n\n      is',
      ['text'],
      'It\n\nwas\n',
      'text: |   # x\n      It\n\n      was',
    ],
    ['gets a language', 'text: It', ['text', 'mn'], 'Энэ', 'text:\n      en: It\n      mn: Энэ'],
    [
      'is new, in the order of the language',
      'states: CZE\n    goal: G',
      ['text'],
      'T',
      'states: CZE\n    text: T\n    goal: G',
    ],
    ['goes, its comment too', 'text: It   # x\n    goal: G', ['text'], '', 'goal: G'],
    ['takes the empty place', 'text:   # x\n    goal: G', ['text'], 'T', 'text: T   # x\n    goal: G'],
    [
      'is put among items',
      'themes:\n      # a\n      - a   # 1\n      # c\n      - c',
      ['themes'],
      ['a', 'b', 'c'],
      'themes:\n      # a\n      - a   # 1\n      - b\n      # c\n      - c',
    ],
    [
      'loses an item and its comments',
      'themes:\n      # a\n      - a   # 1\n      # c\n      - c',
      ['themes', 1],
      undefined,
      'themes:\n      # a\n      - a   # 1',
    ],
    [
      'keeps comments of what is written anew',
      'response:\n      # why\n      date: 2015   # x\n      value: noted',
      ['response', 1],
      { value: 'accepted' },
      '# why\n    # x\n    response: [{ date: 2015, value: noted }, accepted]',
    ],
  ])('%s', (_, before, path, value, after) => {
    expect(done(one(before), setField(one(before), first, path, value))).toBe(one(after));
    const returns = one(before).replaceAll('\n', '\r\n');
    expect(done(returns, setField(returns, first, path, value))).toBe(one(after).replaceAll('\n', '\r\n'));
  });

  it('keeps a short record in braces, and takes sentences out of them', () => {
    const text = 'recommendations:\n  - { number: 1.1, states: [CZE] }   # x\n';
    expect(done(text, setField(text, first, ['priority'], 'high'))).toContain(
      '- { number: 1.1, states: [CZE], priority: high }   # x',
    );
    expect(done(text, setField(text, first, ['goal'], 'Free, at last'))).toContain(
      'number: 1.1\n    states: CZE\n    goal: Free, at last',
    );
  });

  it('of a head is found without a key, also behind a byte-order mark', () => {
    const text = '\ufeffplan: { id: p }\n';
    expect(done(text, setField(text, { section: 'plan' }, ['party'], 'moj'))).toBe(
      '\ufeffplan: { id: p, party: moj }\n',
    );
    expect(setField(indexText(text), { section: 'plan' }, ['party'], 'moj')).toEqual(
      setField(text, { section: 'plan' }, ['party'], 'moj'),
    );
  });

  it.each([
    ['recommendations:\n  - number: 1.1\n    text: "open\n', ['text'], 'x', 'not-found'],
    ['recommendations:\n  - number: 1.1\n    text: &a x\n', ['text'], 'x', 'not-found'],
    ['recommendations:\n  - number: 1.2\n', ['text'], 'x', 'not-found'],
    ['recommendations:\n  - number: 1.1\n  - number: 1.1\n', ['text'], 'x', 'several'],
    ['recommendations:\n  - number: 1.1\n', ['states', 3], 'x', 'no-place'],
    ['recommendations:\n  - number: 1.1\n', [], 'x', 'no-place'],
    ['recommendations:\n  - number: 1.1\n', ['text'], 'x\0', 'unwritable'],
  ])('is refused in %j at %j', (text, path, value, refused) => {
    expect(setField(text, first, path, value)).toEqual({ refused });
  });
});

const three = `actions:
  # about a
  - id: a   # 1
    activity: A

  # about b
  - id: b
    activity: B

  - id: c
    activity: C

# the end
sources:
`;

describe('a record', () => {
  const d = { id: 'd', for: ['1.1'], activity: 'D, too' };

  it.each<[string, Edited, string, string]>([
    [
      'is added last',
      addRecord(three, 'actions', d),
      '    activity: C\n',
      '    activity: C\n\n  - id: d\n    for: 1.1\n    activity: D, too\n',
    ],
    [
      'is added first',
      addRecord(three, 'actions', d, 0),
      'actions:\n',
      'actions:\n  - id: d\n    for: 1.1\n    activity: D, too\n\n',
    ],
    [
      'is added to an empty section',
      addRecord(three, 'sources', { id: 's' }),
      'sources:\n',
      'sources:\n  - { id: s }\n',
    ],
    [
      'is added in a new section',
      addRecord(three, 'parties', { id: 'p' }),
      'sources:\n',
      'sources:\n\nparties:\n  - { id: p }\n',
    ],
    [
      'goes with its comments',
      removeRecord(three, { section: 'actions', record: 'b' }),
      '  # about b\n  - id: b\n    activity: B\n\n',
      '',
    ],
    [
      'goes from the top',
      removeRecord(three, { section: 'actions', record: 0 }),
      '  # about a\n  - id: a   # 1\n    activity: A\n\n',
      '',
    ],
    [
      'goes from the end',
      removeRecord(three, { section: 'actions', record: 'c' }),
      '\n  - id: c\n    activity: C\n',
      '',
    ],
  ])('%s', (_, edited, from, to) => {
    expect(done(three, edited)).toBe(three.replace(from, to));
  });

  it('moves with its comments, up and down', () => {
    const [a, b, c] = [
      '  # about a\n  - id: a   # 1\n    activity: A\n',
      '  # about b\n  - id: b\n    activity: B\n',
      '  - id: c\n    activity: C\n',
    ];
    const inOrder = (...records: string[]) => `actions:\n${records.join('\n')}\n# the end\nsources:\n`;
    const move = (record: string, to: number) =>
      done(three, moveRecord(three, { section: 'actions', record }, to));
    expect(inOrder(a, b, c)).toBe(three);
    expect(move('b', 0)).toBe(inOrder(b, a, c));
    expect(move('a', 2)).toBe(inOrder(b, c, a));
    expect(move('c', 1)).toBe(inOrder(a, c, b));
    expect(move('a', 0)).toBe(three);
    expect(moveRecord(three, { section: 'actions', record: 'a' }, 3)).toEqual({ refused: 'no-place' });
  });

  it('is the last one a section loses, and the first one it gets', () => {
    const text = 'sources:   # none\r\n- id: s\r\n  title: T';
    const empty = done(text, removeRecord(text, { section: 'sources', record: 's' }));
    expect(empty).toBe('sources:   # none\r\n');
    expect(done(empty, addRecord(empty, 'sources', { id: 's' }))).toBe(
      'sources:   # none\r\n  - { id: s }\r\n',
    );
    expect(done(text, addRecord(text, 'sources', { id: 't' }))).toBe(`${text}\r\n- { id: t }`);
    expect(done('', addRecord('', 'sources', { id: 's' }))).toBe('sources:\n  - { id: s }\n');
    expect(done('sources: []   # x\n', addRecord('sources: []   # x\n', 'sources', { id: 's' }))).toBe(
      'sources:   # x\n  - { id: s }\n',
    );
  });

  it('leaves a text above it the blank lines that it keeps', () => {
    const kept = 'sources:\n  - id: s\n    note: |+\n      N\n\n\n';
    const text = `${kept}  - id: t\n`;
    expect(done(text, removeRecord(text, { section: 'sources', record: 't' }))).toBe(kept);
    expect(done(kept, addRecord(kept, 'sources', { id: 't', title: 'T' }))).toBe(
      `${kept}  - { id: t, title: T }\n`,
    );
  });

  it('is no head, and nothing that no file can hold', () => {
    expect(addRecord(three, 'plan', { id: 'p' })).toEqual({ refused: 'no-place' });
    expect(addRecord(three, 'sources', { id: 'p', title: '\0' })).toEqual({ refused: 'unwritable' });
    expect(removeRecord('plan: { id: p }\n', { section: 'plan' })).toEqual({ refused: 'no-place' });
  });
});
