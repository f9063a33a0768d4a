// Ordinary least squares line, with centring in two passes.
//
//   slope = Sxy / Sxx;  intercept = mean(y) - slope * mean(t);  s² = RSS / (n - 2)
//   interval: slope ± t_{n-2, 1 - alpha/2} * s / sqrt(Sxx)
//
// Source: any textbook; checked against NIST StRD (Norris) and exact rational arithmetic.
// Edge cases: two points have a slope but no interval; a constant series has slope 0, exactly, and interval [0, 0].
import tQuantile from '@stdlib/stats-base-dists-t-quantile';
import { type Measure, unavailable } from './measure.ts';
import { scaled, timesPowerOfTwo } from './power-of-two.ts';
import type { Columns } from './series.ts';

/** `slope` a year; `low` and `high` bound it, null with two points. */
export type LeastSquares = Measure<{
  readonly slope: number;
  readonly intercept: number;
  readonly low: number | null;
  readonly high: number | null;
}>;

/** Least-squares line of a prepared series of at least two points, with an interval of level 1 - alpha. */
export function leastSquares(series: Columns, alpha = 0.05): LeastSquares {
  const [value] = series.y;
  if (isConstant(series.t)) return unavailable('too_few');
  if (value !== undefined && isConstant(series.y)) {
    return { ok: true, slope: 0, intercept: value, low: 0, high: 0, reason: 'constant' };
  }
  const t = scaled(series.t);
  const y = scaled(series.y);
  const line = fit(t.values, y.values);
  const perYear = (rise: number) => timesPowerOfTwo(rise, y.exponent - t.exponent);
  const slope = perYear(line.slope);
  const intercept = timesPowerOfTwo(line.intercept, y.exponent);
  if (!Number.isFinite(slope) || !Number.isFinite(intercept)) return unavailable('overflow');
  const freedom = series.y.length - 2;
  if (freedom === 0) return { ok: true, slope, intercept, low: null, high: null, reason: 'too_few' };
  const reach = -tQuantile(alpha / 2, freedom) * line.standardError;
  const low = perYear(line.slope - reach);
  const high = perYear(line.slope + reach);
  if (Number.isFinite(low) && Number.isFinite(high)) return { ok: true, slope, intercept, low, high };
  return { ok: true, slope, intercept, low: null, high: null, reason: 'overflow' };
}

interface Line {
  readonly slope: number;
  readonly intercept: number;
  /** Of the slope; 0 with two points. */
  readonly standardError: number;
}

function fit(t: Float64Array, y: Float64Array): Line {
  const [meanT, meanY] = [mean(t), mean(y)];
  const dt = t.map((time) => time - meanT);
  const dy = y.map((value) => value - meanY);
  const sxx = dot(dt, dt);
  const slope = dot(dt, dy) / sxx;
  const residuals = dy.map((value, i) => value - slope * (dt[i] ?? 0));
  const variance = dot(residuals, residuals) / Math.max(1, t.length - 2);
  return { slope, intercept: meanY - slope * meanT, standardError: Math.sqrt(variance / sxx) };
}

/** The mean of what the first pass left over corrects its rounding. */
function mean(values: Float64Array): number {
  const first = sum(values) / values.length;
  return first + sum(values.map((value) => value - first)) / values.length;
}

function sum(values: Float64Array): number {
  return values.reduce((a, b) => a + b, 0);
}

function dot(a: Float64Array, b: Float64Array): number {
  return a.reduce((total, value, i) => total + value * (b[i] ?? 0), 0);
}

function isConstant(values: Float64Array): boolean {
  return values.every((value) => value === values[0]);
}
