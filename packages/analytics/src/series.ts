// The input contract of every measure: valid points only, in the order of time.
import type { Unavailable } from './measure.ts';
import { medianOfSorted } from './median.ts';

/** Decimal year (quarter q of year y is y + (q - 1) / 4) and value; null where there is none. */
export type Point = readonly [t: number, y: number | null];

/** What to do with several points of one time; with `keep`, pairs of equal time are left out of comparisons. */
export type Duplicates = 'error' | 'keep' | 'mean' | 'median' | 'last';

/** Valid points as columns, ascending in t. */
export interface Columns {
  readonly t: Float64Array;
  readonly y: Float64Array;
}

/** `n` points are kept; `dropped` had no finite value. */
export type PreparedSeries = { readonly n: number; readonly dropped: number } & (
  | ({ readonly ok: true } & Columns)
  | Unavailable
);

/** Drops and counts points without a finite value, sorts stably by time, treats duplicates. Imputes nothing. */
export function prepareSeries(points: readonly Point[], duplicates: Duplicates = 'error'): PreparedSeries {
  const valid = points.filter(isValid);
  const dropped = points.length - valid.length;
  const refuse = (reason: Unavailable['reason']): PreparedSeries => ({
    ok: false,
    reason,
    n: valid.length,
    dropped,
  });
  if (points.some(([t]) => !Number.isFinite(t))) return refuse('time_not_finite');
  const sorted = valid.sort(([a], [b]) => a - b);
  if (duplicates === 'error' && hasEqualTimes(sorted)) return refuse('duplicate_dates');
  const kept =
    duplicates === 'error' || duplicates === 'keep' ? sorted : merged(sorted, summaries[duplicates]);
  if (kept.length < 2) return { ok: false, reason: 'too_few', n: kept.length, dropped };
  const t = Float64Array.from(kept, ([time]) => time);
  const y = Float64Array.from(kept, ([, value]) => value);
  return { ok: true, n: kept.length, dropped, t, y };
}

type ValidPoint = readonly [t: number, y: number];

function isValid(point: Point): point is ValidPoint {
  return typeof point[1] === 'number' && Number.isFinite(point[1]);
}

function hasEqualTimes(sorted: readonly ValidPoint[]): boolean {
  return sorted.some(([t], i) => i > 0 && t === sorted[i - 1]?.[0]);
}

function merged(sorted: readonly ValidPoint[], summary: (values: number[]) => number): ValidPoint[] {
  const byTime = new Map<number, number[]>();
  for (const [t, y] of sorted) {
    const values = byTime.get(t);
    if (values === undefined) byTime.set(t, [y]);
    else values.push(y);
  }
  return [...byTime].map(([t, values]) => [t, summary(values)]);
}

const summaries = {
  mean: (values: number[]) => {
    const sum = values.reduce((a, b) => a + b);
    return Number.isFinite(sum)
      ? sum / values.length
      : values.reduce((mean, y) => mean + y / values.length, 0);
  },
  median: (values: number[]) => medianOfSorted(values.sort((a, b) => a - b)),
  last: (values: number[]) => values[values.length - 1] ?? 0,
};
