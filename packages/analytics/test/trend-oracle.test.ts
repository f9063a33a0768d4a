// trend.json: 277 series; tolerances are those of the oracle's notes, exact rational arithmetic above all tools.
import { expect, test } from 'vitest';
import { type Measure, type Point, type Trend, trend } from '../src/analytics.ts';
import { describeOracle, expectNear } from './oracle.ts';

interface Expected {
  'exact.mk': { S: number };
  'exact.theilsen': { slope: number };
  'exact.ols': { slope: number; intercept: number };
  'scipy.theilslopes': {
    slope: number;
    intercept: number;
    lo: number;
    hi: number;
    lo90: number;
    hi90: number;
  };
  'scipy.kendalltau': { tau_b: number | null; p_exact?: number };
  'pymk.original'?: { s: number; var_s: number; z: number };
  'R.trend.mk.test'?: { varS: number; z: number | null; p: number | null; tau: number | null };
  'R.lm': { slope: number; slope_lo95?: number; slope_hi95?: number };
}

interface OracleSeries {
  readonly id: string;
  readonly kind: string;
  readonly t: number[];
  readonly y: (number | null)[];
  readonly n: number;
  readonly expected: Expected;
}

describeOracle<{ series: OracleSeries[] }>('trend.json', ({ series }) => {
  test('the oracle has the series it is known to have', () => {
    expect(series.length).toBe(277);
  });

  test.each(series.map((one) => [one.id, one] as const))('%s', (_, one) => {
    const result = trendOf(one);
    expect([result.ok, result.n, result.dropped]).toEqual([true, one.n, one.y.length - one.n]);
    compareMannKendall(one, given(result.mannKendall));
    compareTheilSen(one, given(result.theilSen));
    compareLeastSquares(one, given(result.ols));
  });

  test.each(series.map((one) => [one.id, one] as const))('%s, interval of level 0.9', (_, one) => {
    const { low, high } = given(trendOf(one, 0.1).theilSen);
    const { lo90, hi90 } = one.expected['scipy.theilslopes'];
    expectNear(low, lo90, 1e-12, 1e-12 * magnitude(one));
    expectNear(high, hi90, 1e-12, 1e-12 * magnitude(one));
  });
});

function trendOf({ id, t, y }: OracleSeries, alpha?: number): Trend {
  return trend(
    { id, points: t.map((time, i): Point => [time, y[i] ?? null]) },
    { alpha, duplicates: 'keep' },
  );
}

function compareMannKendall({ expected }: OracleSeries, result: Given<Trend['mannKendall']>): void {
  expect(result.s).toBe(expected['exact.mk'].S);
  const pymk = expected['pymk.original'];
  if (pymk) {
    expectNear(result.varS, pymk.var_s, 1e-12);
    expectNear(result.z, pymk.z, 1e-12);
  }
  const mk = expected['R.trend.mk.test'];
  if (mk) expectNear(result.varS, mk.varS, 1e-12);
  // R has NaN for a constant series, and nothing for two points: p is 1 there.
  if (typeof mk?.z === 'number' && typeof mk.p === 'number' && typeof mk.tau === 'number') {
    expectNear(result.z, mk.z, 1e-12);
    expectNear(result.p, mk.p, 1e-9);
    expectNear(result.tauB, mk.tau, 1e-12);
  } else if (pymk) {
    expect(result.p).toBe(1);
  }
  const { tau_b: tauB, p_exact: pExact } = expected['scipy.kendalltau'];
  if (tauB === null) expect(result.tauB).toBeNull();
  else expectNear(result.tauB, tauB, 1e-12);
  if (result.pExact !== null && pExact !== undefined) expectNear(result.pExact, pExact, 1e-9);
}

function compareTheilSen(one: OracleSeries, result: Given<Trend['theilSen']>): void {
  const scipy = one.expected['scipy.theilslopes'];
  const noise = 1e-12 * magnitude(one);
  expectNear(result.slope, one.expected['exact.theilsen'].slope, 1e-12, noise);
  expectNear(result.intercept, scipy.intercept, 1e-12, noise * 2026);
  expectNear(result.low, scipy.lo, 1e-12, noise);
  expectNear(result.high, scipy.hi, 1e-12, noise);
}

function compareLeastSquares(one: OracleSeries, result: Given<Trend['ols']>): void {
  const { 'exact.ols': exact, 'R.lm': r } = one.expected;
  const relative = one.kind === 'offset' ? 1e-6 : 1e-9;
  const noise = 1e-12 * magnitude(one);
  expectNear(result.slope, exact.slope, relative, noise);
  expectNear(result.intercept, exact.intercept, relative, noise * 2026);
  // R carries rounding noise where every value is the same or stands on a huge offset.
  if (one.kind === 'constant' || one.kind === 'offset' || r.slope_lo95 === undefined) return;
  expectNear(result.low, r.slope_lo95, 1e-8, noise);
  expectNear(result.high, r.slope_hi95 ?? Number.NaN, 1e-8, noise);
}

type Given<M> = Extract<M, { ok: true }>;

function given<Result>(measure: Measure<Result>): Given<Measure<Result>> {
  if (!measure.ok) throw new Error(`no result: ${measure.reason}`);
  return measure as Given<Measure<Result>>;
}

function magnitude({ y }: OracleSeries): number {
  return Math.max(...y.map((value) => Math.abs(value ?? 0)));
}
