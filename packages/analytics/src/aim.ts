// Which way is better, and where a series should be by when.
import type { Columns } from './series.ts';

/** Higher values are better, lower ones, or those near to one value. */
export type Better = 'higher' | 'lower' | { readonly at: number };

/** Decimal year and value. */
export type TimedValue = readonly [t: number, y: number];

/** A target with its date, and what is needed to judge the way to it. */
export interface Aim {
  readonly target: TimedValue;
  readonly better?: Better | undefined;
  readonly baseline?: TimedValue | undefined;
}

/** A series on its way to a goal, with `sign` +1 where rising is wanted and -1 where falling is. */
export interface Course {
  readonly series: Columns;
  readonly sign: 1 | -1;
  readonly goal: number;
  readonly due: number;
  readonly baseline: number | undefined;
}

/** The course of a series; where a value is aimed `at`, that of its distance from there. Undefined without a direction. */
export function courseOf(series: Columns, { target, better, baseline }: Aim): Course | undefined {
  if (better === undefined) return undefined;
  const [due, goal] = target;
  const start = baseline?.[1];
  if (typeof better === 'string') {
    return { series, sign: better === 'higher' ? 1 : -1, goal, due, baseline: start };
  }
  const distance = (value: number) => Math.abs(value - better.at);
  const y = series.y.map(distance);
  if (!y.every(Number.isFinite)) return undefined; // nothing is near to NaN, nor to what is infinitely far
  return {
    series: { t: series.t, y },
    sign: -1,
    goal: distance(goal),
    due,
    baseline: start === undefined ? undefined : distance(start),
  };
}

/** Whether a value is as good as the goal, or better. */
export function meets(value: number, { sign, goal }: Course): boolean {
  return sign * value >= sign * goal;
}

/** The last point at or before a time. */
export function lastPoint({ t, y }: Columns, until = Number.POSITIVE_INFINITY): TimedValue | undefined {
  const index = t.findLastIndex((time) => time <= until);
  const [time, value] = [t[index], y[index]];
  return time === undefined || value === undefined ? undefined : [time, value];
}
