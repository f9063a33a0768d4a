// When a series reaches its target if it goes on as it has.
//
//   year = (T - intercept) / slope of the Theil-Sen line
//   interval: the bounds of the slope, drawn through (median t, median y)
//
// Source: derived from Theil-Sen; ours.
// Edge cases: no year when the interval of the slope holds 0 or points the wrong way, when fewer than five points
// are known, or when it lies further ahead than twice the span observed.
import { type Course, lastPoint, meets } from './aim.ts';
import { type Measure, unavailable } from './measure.ts';
import { medianOf } from './median.ts';
import type { TheilSen } from './theil-sen.ts';

/** Decimal years. */
export type ProjectedYear = Measure<{ readonly year: number; readonly low: number; readonly high: number }>;

/** Year in which a course with Theil-Sen line `line` reaches its goal. */
export function projectedYear(course: Course, line: TheilSen): ProjectedYear {
  const { series, sign, goal } = course;
  const last = lastPoint(series);
  if (last === undefined || series.y.length < 5) return unavailable('too_few');
  if (meets(last[1], course)) return unavailable('target_met');
  if (!line.ok) return line;
  if (line.low === null || line.high === null) return unavailable('overflow');
  if (Math.min(sign * line.low, sign * line.high) <= 0) return unavailable('not_on_trend');
  const year = (goal - line.intercept) / line.slope;
  const [middleT, middleY] = [medianOf(series.t), medianOf(series.y)];
  const bounds = [line.low, line.high].map((slope) => middleT + (goal - middleY) / slope);
  const [low, high] = [Math.min(...bounds), Math.max(...bounds)];
  if (!Number.isFinite(year) || !Number.isFinite(low) || !Number.isFinite(high))
    return unavailable('overflow');
  if (year <= last[0]) return unavailable('not_on_trend');
  const span = last[0] - (series.t[0] ?? last[0]);
  return year > last[0] + 2 * span ? unavailable('beyond_horizon') : { ok: true, year, low, high };
}
