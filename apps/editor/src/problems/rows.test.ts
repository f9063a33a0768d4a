import type { LocatedFinding } from '@followthrough/plan-language';
import { expect, test } from 'vitest';
import { rowAfter, rowsOf } from './rows.ts';

const rows = rowsOf(
  ['a', 'a', 'b', 'b', 'b'].map((file, place) => ({ file, code: `c${place}` }) as LocatedFinding),
);

test('each file has a head with the number of its findings', () => {
  expect(rows.map((row) => (row.kind === 'file' ? `${row.file} ${row.count}` : row.finding.code))).toEqual([
    'a 2',
    'c0',
    'c1',
    'b 3',
    'c2',
    'c3',
    'c4',
  ]);
});

test.each([
  ['ArrowDown', -1, 1],
  ['ArrowDown', 2, 4],
  ['ArrowDown', 6, 6],
  ['ArrowUp', 4, 2],
  ['ArrowUp', 1, 1],
  ['Home', 6, 1],
  ['End', -1, 6],
  ['PageDown', 1, 4],
  ['PageDown', 5, 6],
  ['PageUp', 6, 2],
  ['PageUp', 2, 1],
  ['x', 2, undefined],
])('%s leads from row %i to %s', (key, from, to) => {
  expect(rowAfter(rows, from, key, 3)).toBe(to);
});

test('where nothing is listed no key leads anywhere', () => {
  expect(rowAfter([], -1, 'Home', 3)).toBeUndefined();
  expect(rowAfter([], -1, 'PageDown', 3)).toBeUndefined();
});
