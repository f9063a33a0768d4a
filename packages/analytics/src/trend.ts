// One series to its trend: every measure with its own result or reason.
import { type Aim, type Better, courseOf, type TimedValue } from './aim.ts';
import { type LeastSquares, leastSquares } from './least-squares.ts';
import { type MannKendall, mannKendall } from './mann-kendall.ts';
import { type Reason, unavailable } from './measure.ts';
import { type Pace, pace } from './pace.ts';
import { type ProjectedYear, projectedYear } from './projected-year.ts';
import { type Columns, type Duplicates, type Point, prepareSeries } from './series.ts';
import { type TheilSen, theilSen } from './theil-sen.ts';

/** Points in decimal years; `target` and `baseline` are points too. */
export interface Series {
  readonly id: string;
  readonly points: readonly Point[];
  readonly better?: Better | undefined;
  readonly baseline?: TimedValue | undefined;
  readonly target?: TimedValue | undefined;
}

/** Intervals are of level 1 - `alpha`, which is between 0 and 1 (0.05 unless given). */
export interface TrendOptions {
  readonly alpha?: number | undefined;
  readonly duplicates?: Duplicates | undefined;
}

/** A judgement by a named method. */
export type Verdict = { readonly method: 'pace'; readonly edition: '1' } & Pace;

/** `ok` is false only when no measure could be tried at all; `projectedYear` and verdicts need a target. */
export interface Trend {
  readonly id: string;
  readonly ok: boolean;
  readonly reason?: Reason;
  readonly n: number;
  readonly dropped: number;
  readonly mannKendall: MannKendall;
  readonly theilSen: TheilSen;
  readonly ols: LeastSquares;
  readonly projectedYear?: ProjectedYear;
  readonly verdicts: readonly Verdict[];
}

/** Trend of one series. Throws only for an `alpha` that is none. */
export function trend(series: Series, { alpha = 0.05, duplicates }: TrendOptions = {}): Trend {
  if (!(alpha > 0 && alpha < 1)) throw new RangeError(`alpha must lie between 0 and 1, not ${alpha}`);
  const { id } = series;
  const prepared = prepareSeries(series.points, duplicates);
  const { n, dropped } = prepared;
  if (!prepared.ok) {
    const none = unavailable(prepared.reason);
    return { id, ...none, n, dropped, mannKendall: none, theilSen: none, ols: none, verdicts: [] };
  }
  const line = theilSen(prepared, alpha);
  return {
    id,
    ok: true,
    n,
    dropped,
    mannKendall: mannKendall(prepared),
    theilSen: line,
    ols: leastSquares(prepared, alpha),
    ...(series.target === undefined
      ? { verdicts: [] }
      : progress(prepared, line, { ...series, target: series.target }, alpha)),
  };
}

function progress(series: Columns, line: TheilSen, aim: Aim, alpha: number) {
  const course = courseOf(series, aim);
  if (course === undefined) {
    const none = unavailable('no_direction');
    return { projectedYear: none, verdicts: [verdict(none)] };
  }
  const courseLine = course.series === series ? line : theilSen(course.series, alpha);
  return { projectedYear: projectedYear(course, courseLine), verdicts: [verdict(pace(course, courseLine))] };
}

function verdict(result: Pace): Verdict {
  return { method: 'pace', edition: '1', ...result };
}
