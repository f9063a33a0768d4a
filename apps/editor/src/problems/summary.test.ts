import { expect, test } from 'vitest';
import { gravest, gravestOf, noCounts, nothingFound, summarise } from './summary.ts';

test('findings are counted by severity, kind and file', () => {
  const summary = summarise([
    { severity: 'error', kind: 'schema', file: 'a' },
    { severity: 'warning', kind: 'schema', file: 'a' },
    { severity: 'warning', kind: 'smart', file: 'b' },
  ]);
  expect(summary).toEqual({
    total: 3,
    bySeverity: { error: 1, warning: 2, info: 0 },
    byKind: { schema: { error: 1, warning: 1, info: 0 }, smart: { error: 0, warning: 1, info: 0 } },
    byFile: { a: { error: 1, warning: 1, info: 0 }, b: { error: 0, warning: 1, info: 0 } },
  });
  expect(summarise([])).toEqual(nothingFound);
});

test.each([
  [undefined, undefined],
  [noCounts, undefined],
  [{ error: 0, warning: 0, info: 9 }, undefined],
  [
    { error: 0, warning: 3, info: 9 },
    { severity: 'warning', count: 3 },
  ],
  [
    { error: 2, warning: 3, info: 9 },
    { severity: 'error', count: 2 },
  ],
])('the gravest of %j is %j', (counts, worst) => {
  expect(gravest(counts)).toEqual(worst);
});

const graded = [...'iwewiei'].map((letter, place) => ({
  severity: ({ e: 'error', w: 'warning', i: 'info' } as const)[letter] ?? 'info',
  kind: 'schema' as const,
  file: String(place),
}));

test.each([
  [9, '0123456'],
  [7, '0123456'],
  [6, '012345'],
  [4, '1235'],
  [3, '125'],
  [2, '25'],
  [1, '2'],
  [0, ''],
])('of seven findings %i are listed: the gravest, in their order', (most, files) => {
  expect(
    gravestOf(graded, most)
      .map(({ file }) => file)
      .join(''),
  ).toBe(files);
});
