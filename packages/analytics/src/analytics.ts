// Front door of analytics' pure half: numbers from series and workspaces, without DOM, Node or clock.
export type { Better, TimedValue } from './aim.ts';
export type { LeastSquares } from './least-squares.ts';
export type { MannKendall } from './mann-kendall.ts';
export type { Measure, Reason, Unavailable } from './measure.ts';
export type { Pace, PaceClass } from './pace.ts';
export type { ProjectedYear } from './projected-year.ts';
export type { Duplicates, Point } from './series.ts';
export type { TheilSen } from './theil-sen.ts';
export { type Series, type Trend, type TrendOptions, trend, type Verdict } from './trend.ts';
