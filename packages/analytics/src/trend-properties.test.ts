import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Point, prepareSeries } from './series.ts';
import { type Series, trend } from './trend.ts';

const anyNumber: fc.Arbitrary<number> = fc.double();
// Mostly times that can be used, else few series would get as far as a measure.
const anyTime = fc.oneof(
  { weight: 20, arbitrary: fc.double({ noNaN: true, noDefaultInfinity: true }) },
  { weight: 40, arbitrary: fc.integer({ min: 2000, max: 2030 }) },
  { weight: 1, arbitrary: anyNumber },
);
const anySeries: fc.Arbitrary<Series> = fc.record({
  id: fc.constant('any'),
  points: fc.array(fc.tuple(anyTime, fc.option(anyNumber, { nil: null })), { maxLength: 25 }),
  better: fc.oneof(
    fc.constant('higher' as const),
    fc.constant('lower' as const),
    fc.record({ at: anyNumber }),
  ),
  baseline: fc.option(fc.tuple(anyNumber, anyNumber), { nil: undefined }),
  target: fc.option(fc.tuple(anyNumber, anyNumber), { nil: undefined }),
});
const duplicates = fc.constantFrom('error', 'keep', 'mean', 'median', 'last');

const tidyPoints = fc
  .array(fc.integer({ min: -1000, max: 1000 }), { minLength: 3, maxLength: 20 })
  .map((values) => values.map((y, i): Point => [2000 + i, y]));
const tidy = (points: readonly Point[]) => {
  const { mannKendall, theilSen, ols } = trend({ id: 'tidy', points });
  if (!mannKendall.ok || !theilSen.ok || !ols.ok) throw new Error('no result');
  return { mannKendall, theilSen, ols };
};

test('whatever comes in, no NaN and no infinity comes out', () => {
  const alpha = fc.double({ min: 0, max: 1, minExcluded: true, maxExcluded: true, noNaN: true });
  fc.assert(
    fc.property(anySeries, duplicates, alpha, (series, how, level) => {
      for (const value of numbersIn(trend(series, { duplicates: how, alpha: level })))
        expect(value).toSatisfy(Number.isFinite);
    }),
    { numRuns: 2000 },
  );
});

test('p is a probability, tau-b lies in -1..1, low <= slope <= high', () => {
  fc.assert(
    fc.property(tidyPoints, (points) => {
      const { mannKendall, theilSen } = tidy(points);
      expect(mannKendall.p).toBeGreaterThanOrEqual(0);
      expect(mannKendall.p).toBeLessThanOrEqual(1);
      expect(Math.abs(mannKendall.tauB ?? 0)).toBeLessThanOrEqual(1 + 1e-12);
      expect(theilSen.low).toBeLessThanOrEqual(theilSen.slope);
      expect(theilSen.high).toBeGreaterThanOrEqual(theilSen.slope);
    }),
  );
});

test('adding a constant changes no slope and no test; multiplying scales the slopes', () => {
  fc.assert(
    fc.property(
      tidyPoints,
      fc.integer({ min: -500, max: 500 }),
      fc.integer({ min: 1, max: 64 }),
      (points, add, times) => {
        const before = tidy(points);
        const after = tidy(points.map(([t, y]): Point => [t, times * (y ?? 0) + add]));
        expect(after.mannKendall).toEqual(before.mannKendall);
        expect(after.theilSen.slope).toBeCloseTo(times * before.theilSen.slope, 8);
        expect(after.theilSen.low).toBeCloseTo(times * (before.theilSen.low ?? 0), 8);
        expect(after.ols.slope).toBeCloseTo(times * before.ols.slope, 8);
      },
    ),
  );
});

test('turning values upside down turns the signs, and nothing else', () => {
  fc.assert(
    fc.property(tidyPoints, (points) => {
      const before = tidy(points);
      const after = tidy(points.map(([t, y]): Point => [t, -(y ?? 0)]));
      expect(after.mannKendall.s + before.mannKendall.s).toBe(0);
      expect(after.mannKendall.p).toBe(before.mannKendall.p);
      expect(after.theilSen.slope + before.theilSen.slope).toBe(0);
      expect((after.theilSen.low ?? 0) + (before.theilSen.high ?? 0)).toBe(0);
    }),
  );
});

test('the order in which points arrive does not matter', () => {
  const shuffled = tidyPoints.chain((points) =>
    fc.tuple(fc.constant(points), fc.shuffledSubarray(points, { minLength: points.length })),
  );
  fc.assert(
    fc.property(shuffled, ([points, mixed]) => {
      expect(trend({ id: 'a', points: mixed })).toEqual(trend({ id: 'a', points }));
    }),
  );
});

test('every point is either kept or counted as dropped, when duplicates are kept', () => {
  fc.assert(
    fc.property(anySeries, ({ points }) => {
      const { n, dropped } = prepareSeries(points, 'keep');
      expect(n + dropped).toBe(points.length);
    }),
  );
});

function numbersIn(value: unknown): number[] {
  if (typeof value === 'number') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(numbersIn) : [];
}
