import type { IndicatorSeries } from '@followthrough/analytics';
import { expect, test } from 'vitest';
import { mostPairs, pairsIn } from './series.ts';

const series = (length: number) =>
  ({ points: Array.from({ length }, (_, t) => [t, t]) }) as unknown as IndicatorSeries;

test.each([
  [[], 0],
  [[series(0), series(1)], 0],
  [[series(2)], 1],
  [[series(4), series(3)], 9],
])('pairs of values are counted', (all, pairs) => {
  expect(pairsIn(all)).toBe(pairs);
});

test('a hundred indicators of ten years stay in the worker, one of two thousand days does not', () => {
  expect(pairsIn(Array.from({ length: 100 }, () => series(10)))).toBeLessThan(mostPairs);
  expect(pairsIn([series(2_001)])).toBeGreaterThan(mostPairs);
});
