import { expect, test } from 'vitest';
import type { Point } from './series.ts';
import { type Series, trend } from './trend.ts';

const yearly = (from: number, ...values: (number | null)[]) => values.map((y, i): Point => [from + i, y]);

const beds: Series = {
  id: 'beds',
  points: yearly(2010, 10, 20, 30, 40, 50),
  better: 'higher',
  target: [2018, 80],
};

test('a steady series towards its target, by hand', () => {
  // 10 a year; 30 more in 4 years are needed, which is 7.5 a year.
  expect(trend(beds)).toMatchObject({
    id: 'beds',
    ok: true,
    n: 5,
    dropped: 0,
    mannKendall: { ok: true, s: 10, tauB: 1 },
    theilSen: { ok: true, slope: 10, low: 10, high: 10 },
    ols: { ok: true, slope: expect.closeTo(10, 12) },
    projectedYear: { ok: true, year: 2017, low: 2017, high: 2017 },
    verdicts: [
      { method: 'pace', edition: '1', ok: true, class: 'on_track', ratio: expect.closeTo(10 / 7.5, 12) },
    ],
  });
});

test('without a target nothing is judged', () => {
  const { target: _, ...rest } = beds;
  const result = trend(rest);
  expect(result.verdicts).toEqual([]);
  expect(result).not.toHaveProperty('projectedYear');
});

test.each([
  [86, 'on_track'],
  [102, 'accelerate'],
  [150, 'limited'],
] as const)('with target %i the pace is %s', (goal, name) => {
  const target = [2014 + 4, goal] as const;
  const ratio = 10 / ((goal - 50) / 4);
  expect(trend({ ...beds, target }).verdicts).toMatchObject([
    { class: name, ratio: expect.closeTo(ratio, 12) },
  ]);
});

test('the wrong way is away, with a negative ratio and no projected year', () => {
  const result = trend({ ...beds, better: 'lower', target: [2018, 0] });
  expect(result.verdicts).toMatchObject([{ ok: true, class: 'away', ratio: expect.closeTo(-10 / 12.5, 12) }]);
  expect(result.projectedYear).toEqual({ ok: false, reason: 'not_on_trend' });
});

test('falling is progress where lower is better', () => {
  const violence: Series = {
    id: 'v',
    points: yearly(2010, 50, 45, 40, 35, 30),
    better: 'lower',
    target: [2020, 0],
  };
  expect(trend(violence)).toMatchObject({
    projectedYear: { ok: true, year: 2020 },
    verdicts: [{ class: 'on_track', ratio: expect.closeTo(1, 12) }],
  });
});

test('where one value is best, the distance from it counts', () => {
  // Distances 20, 15, 10, 5, from both sides; 5 more in 2 years are needed, at 5 a year.
  const parity: Series = {
    id: 'p',
    points: yearly(2010, 30, 65, 40, 55),
    better: { at: 50 },
    target: [2015, 50],
  };
  expect(trend(parity).verdicts).toMatchObject([{ class: 'on_track', ratio: expect.closeTo(2, 12) }]);
});

test.each<[string, Partial<Series>, string]>([
  ['the target is met', { target: [2018, 45] }, 'target_met'],
  ['the target is met exactly', { target: [2018, 50] }, 'target_met'],
  ['the last value before the deadline met it', { target: [2012, 30] }, 'target_met'],
  ['only a later value reached it', { target: [2012, 35] }, 'deadline_passed'],
  ['the deadline lies before all values', { target: [2005, 35] }, 'deadline_passed'],
  ['nobody said which way is better', { better: undefined }, 'no_direction'],
  ['what is aimed at is no number', { better: { at: Number.NaN } }, 'no_direction'],
  ['the target is worse than the baseline', { baseline: [2009, 90] }, 'wrong_side'],
  ['nothing moves', { points: yearly(2010, 7, 7, 7, 7, 7) }, 'constant'],
  ['two points are no pace', { points: yearly(2010, 7, 8) }, 'too_few'],
])('no ratio when %s', (_, change, reason) => {
  const [verdict] = trend({ ...beds, ...change }).verdicts;
  expect(verdict).toEqual({ method: 'pace', edition: '1', ok: false, reason });
});

test.each<[string, Partial<Series>, string]>([
  ['four points are known', { points: yearly(2010, 10, 20, 30, 40) }, 'too_few'],
  ['the target is met', { target: [2018, 45] }, 'target_met'],
  ['it lies beyond twice the span', { target: [2050, 131] }, 'beyond_horizon'],
  ['the interval of the slope holds 0', { points: yearly(2010, 10, 12, 9, 13, 11) }, 'not_on_trend'],
])('no projected year when %s', (_, change, reason) => {
  expect(trend({ ...beds, ...change }).projectedYear).toEqual({ ok: false, reason });
});

test('the projected year at the end of the horizon is still given', () => {
  expect(trend({ ...beds, target: [2050, 130] }).projectedYear).toMatchObject({ ok: true, year: 2022 });
});

test.each<[Point[], string]>([
  [[], 'too_few'],
  [yearly(2010, 5, null), 'too_few'],
  [[...yearly(2010, 5, 6), [2010, 7]], 'duplicate_dates'],
  [[...yearly(2010, 5, 6), [Number.POSITIVE_INFINITY, 7]], 'time_not_finite'],
])('a series that cannot be read answers with the reason everywhere: %j', (points, reason) => {
  expect(trend({ ...beds, points })).toMatchObject({
    ok: false,
    reason,
    mannKendall: { ok: false, reason },
    theilSen: { ok: false, reason },
    ols: { ok: false, reason },
    verdicts: [],
  });
});

test('two points still have their score and slope', () => {
  expect(trend({ id: 'two', points: yearly(2010, 1, 4) })).toMatchObject({
    ok: true,
    mannKendall: { ok: true, s: 1, p: 1, pExact: 1 },
    theilSen: { ok: true, slope: 3, reason: 'too_few' },
    ols: { ok: true, slope: expect.closeTo(3, 12), low: null, reason: 'too_few' },
  });
});

test.each([0, 1, -0.1, Number.NaN])('alpha %d is a mistake of the caller', (alpha) => {
  expect(() => trend(beds, { alpha })).toThrow(RangeError);
});
