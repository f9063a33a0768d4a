// Pace ratio: is a series moving fast enough to reach its target in time?
//
//   ratio = slope / [(T - y_c) / (t_T - t_c)]
//     slope: Theil-Sen over all points; y_c at t_c: last observed value; T at t_T: target
//   on_track from 0.95, accelerate from 0.6, limited from 0, away below
//
// Source: ours, edition 1; the cut-offs are those in common use for indicators with a target.
// Edge cases: linear, so zero and negative values are fine. A target already met, or a deadline already passed, is a
// reason instead of a ratio; after the deadline the last value until then is judged. At least three points.
import { type Course, lastPoint, meets } from './aim.ts';
import { type Measure, unavailable } from './measure.ts';
import type { TheilSen } from './theil-sen.ts';

export type PaceClass = 'on_track' | 'accelerate' | 'limited' | 'away';

/** `ratio` 1 arrives on the day; 0 stands still; negative moves away. */
export type Pace = Measure<{ readonly class: PaceClass; readonly ratio: number }>;

/** Pace of a course whose Theil-Sen line is `line`. */
export function pace(course: Course, line: TheilSen): Pace {
  const { series, sign, goal, due, baseline } = course;
  const last = lastPoint(series);
  if (last === undefined) return unavailable('too_few');
  if (baseline !== undefined && sign * goal < sign * baseline) return unavailable('wrong_side');
  const [now, value] = last;
  const judged = lastPoint(series, due);
  if (judged !== undefined && meets(judged[1], course)) return unavailable('target_met');
  if (due <= now) return unavailable('deadline_passed');
  if (series.y.length < 3) return unavailable('too_few');
  if (series.y.every((y) => y === value)) return unavailable('constant');
  if (!line.ok) return line;
  const ratio = line.slope / ((goal - value) / (due - now));
  return Number.isFinite(ratio) ? { ok: true, class: classOf(ratio), ratio } : unavailable('overflow');
}

function classOf(ratio: number): PaceClass {
  if (ratio >= 0.95) return 'on_track';
  if (ratio >= 0.6) return 'accelerate';
  return ratio >= 0 ? 'limited' : 'away';
}
