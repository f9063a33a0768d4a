// Theil-Sen estimator of a linear trend.
//
//   slope = median of (y_j - y_i) / (t_j - t_i) over pairs with t_i != t_j;  intercept = median(y) - slope * median(t)
//   interval: of M sorted slopes those of rank round((M - C) / 2) and round((M + C) / 2) + 1,
//   clamped to 1..M, halves to even, with C = z_{1 - alpha/2} sqrt(varS)
//
// Sources: Theil 1950; Sen 1968; Gilbert 1987 (interval); Conover 1980 (intercept).
// Edge cases: pairs of equal time are skipped; where the ranks had to be clamped the interval is as wide as the
// slopes allow but covers less than 1 - alpha, which reason `too_few` says. Memory n², so more than 5000 points are refused.
import normalQuantile from '@stdlib/stats-base-dists-normal-quantile';
import { varianceOfScore } from './mann-kendall.ts';
import { type Measure, unavailable } from './measure.ts';
import { medianOf, medianOfSorted } from './median.ts';
import { type Scaled, scaled, timesPowerOfTwo } from './power-of-two.ts';
import type { Columns } from './series.ts';

/** `slope` a year; `low` and `high` bound it. A bound is null when it is too large for a number. */
export type TheilSen = Measure<{
  readonly slope: number;
  readonly intercept: number;
  readonly low: number | null;
  readonly high: number | null;
}>;

const mostPoints = 5000;

/** Theil-Sen line of a prepared series of at least two points, with Sen's interval of level 1 - alpha. */
export function theilSen(series: Columns, alpha = 0.05): TheilSen {
  if (series.y.length > mostPoints) return unavailable('too_many');
  const t = scaled(series.t);
  const y = scaled(series.y);
  const slopes = sortedSlopes(t, y);
  if (slopes.length === 0) return unavailable('too_few');
  const perYear = (value: number) => timesPowerOfTwo(value, y.exponent - t.exponent);
  const middle = medianOfSorted(slopes);
  const slope = perYear(middle);
  const intercept = timesPowerOfTwo(medianOf(y.values) - middle * medianOf(t.values), y.exponent);
  if (!Number.isFinite(slope) || !Number.isFinite(intercept)) return unavailable('overflow');
  const ranks = senRanks(slopes.length, varianceOfScore(series), alpha);
  const low = finiteOrNull(perYear(slopes[ranks.low - 1] ?? 0));
  const high = finiteOrNull(perYear(slopes[ranks.high - 1] ?? 0));
  const result = { ok: true, slope, intercept, low, high } as const;
  if (low === null || high === null) return { ...result, reason: 'overflow' };
  return ranks.clamped ? { ...result, reason: 'too_few' } : result;
}

function sortedSlopes(t: Scaled, y: Scaled): Float64Array {
  const n = y.values.length;
  const slopes = new Float64Array((n * (n - 1)) / 2);
  let count = 0;
  for (let j = 1; j < n; j++) {
    const time = t.values[j] ?? 0;
    const value = y.values[j] ?? 0;
    for (let i = 0; i < j; i++) {
      const years = time - (t.values[i] ?? 0);
      if (years !== 0) slopes[count++] = (value - (y.values[i] ?? 0)) / years;
    }
  }
  return slopes.subarray(0, count).sort();
}

/** One-based ranks among M sorted slopes. */
function senRanks(m: number, varS: number, alpha: number): { low: number; high: number; clamped: boolean } {
  const c = -normalQuantile(alpha / 2, 0, 1) * Math.sqrt(varS);
  const low = roundHalfToEven((m - c) / 2);
  const high = roundHalfToEven((m + c) / 2) + 1;
  return { low: Math.max(1, low), high: Math.min(m, high), clamped: low < 1 || high > m };
}

function roundHalfToEven(value: number): number {
  const floor = Math.floor(value);
  if (value - floor !== 0.5) return Math.round(value);
  return floor % 2 === 0 ? floor : floor + 1;
}

function finiteOrNull(value: number): number | null {
  return Number.isFinite(value) ? value : null;
}
