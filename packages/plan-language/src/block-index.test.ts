import fc from 'fast-check';
import { expect, test } from 'vitest';
import { blockAt, editIndex, indexText, textOf } from './block-index.ts';
import { applyEdits, offsetAt, positionAt } from './text/position.ts';

const cut = (text: string): string[] =>
  indexText(text).blocks.map(
    ({ kind, section, text }) => `${kind} ${section ?? '-'} ${JSON.stringify(text)}`,
  );

test.each<[string, string, string[]]>([
  ['nothing', '', []],
  ['comments before the first key', '# a\n\nplan:\n', ['lead - "# a\\n\\n"', 'key plan "plan:\\n"']],
  [
    'items of a list, indented',
    'parties:\n  - id: a\n    name: A\n  - id: b\n',
    ['key parties "parties:\\n"', 'item parties "  - id: a\\n    name: A\\n"', 'item parties "  - id: b\\n"'],
  ],
  [
    'items at column 0',
    'parties:\n- id: a\n  x:\n  - 1\n- id: b\nplan:\n  id: p',
    [
      'key parties "parties:\\n"',
      'item parties "- id: a\\n  x:\\n  - 1\\n"',
      'item parties "- id: b\\n"',
      'key plan "plan:\\n  id: p"',
    ],
  ],
  [
    'a dash inside a block scalar is no item',
    'parties:\n  - id: |\n      - no\n    x: >\n     - no\n  - id: b\n',
    [
      'key parties "parties:\\n"',
      'item parties "  - id: |\\n      - no\\n    x: >\\n     - no\\n"',
      'item parties "  - id: b\\n"',
    ],
  ],
  ['a list of another key', 'note: |\n  - no\nx: 1', ['key note "note: |\\n  - no\\n"', 'key x "x: 1"']],
  ['a map has no items', 'plan:\n  id: p\n  - x\n', ['key plan "plan:\\n  id: p\\n  - x\\n"']],
  [
    'a bracket closed at column 0',
    'x: [\n  a,\n]\ny: {\n}\n',
    ['key x "x: [\\n  a,\\n]\\n"', 'key y "y: {\\n}\\n"'],
  ],
  [
    'comments at column 0',
    'x:\n# c\n- a\n# d\n- b',
    ['key x "x:\\n# c\\n"', 'item x "- a\\n# d\\n"', 'item x "- b"'],
  ],
  ['documents', '---\na: 1\n...\n', ['marker - "---\\n"', 'key a "a: 1\\n"', 'marker - "...\\n"']],
  ['three dashes and more are text', '----\n', ['key - "----\\n"']],
  ['CRLF', 'x:\r\n - a\r\n - b\r\n', ['key x "x:\\r\\n"', 'item x " - a\\r\\n"', 'item x " - b\\r\\n"']],
  ['lone CR', 'x:\r - a\ry: 1', ['key x "x:\\r"', 'item x " - a\\r"', 'key y "y: 1"']],
  [
    'quoted keys',
    '"x y":\n - a\n\'z\': 1',
    ['key x y "\\"x y\\":\\n"', 'item x y " - a\\n"', 'key z "\'z\': 1"'],
  ],
])('%s', (_, text, blocks) => {
  expect(cut(text)).toEqual(blocks);
});

test('a byte-order mark is kept, and counts in no position', () => {
  const index = indexText('\ufeffplan:\n  id: p\n');
  expect(index.blocks[0]?.section).toBe('plan');
  editIndex(index, { start: { line: 0, character: 0 }, end: { line: 0, character: 4 } }, 'review');
  expect(textOf(index)).toBe('\ufeffreview:\n  id: p\n');
});

test('an edit replaces only the blocks it touches', () => {
  const index = indexText('parties:\n  - id: a\n  - id: b\n  - id: c\n');
  const at = { line: 2, character: 9 };
  const { removed, added } = editIndex(index, { start: at, end: at }, 'x');
  expect(removed.map(({ text }) => text)).toEqual(['  - id: b\n']);
  expect(added.map(({ text }) => text)).toEqual(['  - id: bx\n']);
});

test('blocks are found by line', () => {
  const index = indexText('# c\nparties:\n  - id: a\n\n  - id: b\n');
  expect([0, 1, 2, 3, 4, 9].map((line) => blockAt(index, line))).toEqual([0, 1, 2, 2, 3, 3]);
});

const snippet = fc.constantFrom(
  ...['\n', '\r\n', '\r', ' ', '  ', '\t', '- ', '-', ': ', ':', '#', '# c\n', '---\n', '...\n', '"', "'"],
  ...['parties:', 'plan:', 'id: a', '|', '>-\n', '[', ']', '{', '}', ',', '&x ', '*x', '!t ', '? ', '<<: '],
  ...[
    '  - id: a\n',
    '- id: a\n',
    '    name: B\n',
    'recommendations:\n',
    '    text: |\n      - no\n',
    'ü',
    '🙂',
  ],
);
const document = fc.array(snippet, { maxLength: 30 }).map((parts) => parts.join(''));
const edit = fc.record({ from: fc.nat(), length: fc.nat(12), insert: fc.array(snippet, { maxLength: 4 }) });

test('incremental is the same as fresh, whatever is typed', () => {
  fc.assert(
    fc.property(document, fc.array(edit, { maxLength: 12 }), (start, edits) => {
      const index = indexText(start);
      let text = textOf(index);
      for (const { from, length, insert } of edits) {
        const low = from % (text.length + 1);
        const high = Math.min(text.length, low + length);
        const range = { start: positionAt(text, low), end: positionAt(text, high) };
        const newText = insert.join('');
        text = applyEdits(text, [{ range, newText }]);
        editIndex(index, range, newText);
        expect(textOf(index)).toBe(text);
        const fresh = indexText(text);
        expect(index.blocks).toEqual(fresh.blocks);
        expect([...index.starts]).toEqual([...fresh.starts]);
        expect(index.after).toEqual(fresh.after);
      }
    }),
    { numRuns: 1000 },
  );
});

test('offsets and positions agree', () => {
  fc.assert(
    fc.property(document, fc.nat(), (text, at) => {
      const offset = at % (text.length + 1);
      const round = offsetAt(text, positionAt(text, offset));
      // a position cannot stand between the two halves of a line break
      const split = text[offset - 1] === '\r' && text[offset] === '\n';
      expect(round).toBe(split ? offset - 1 : offset);
    }),
  );
});
