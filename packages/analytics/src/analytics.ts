// Front door of analytics' pure half: numbers from workspaces and series, without DOM, Node or clock.
export type { Better, TimedValue } from './aim.ts';
export type { Counts } from './counts.ts';
export { type Dimension, dimensions } from './dimensions.ts';
export { type IndicatorSeries, indicatorSeries } from './indicator-series.ts';
export { type IndicatorTrend, indicatorTrends, trends } from './indicator-trends.ts';
export { none } from './keys.ts';
export type { LeastSquares } from './least-squares.ts';
export type { MannKendall } from './mann-kendall.ts';
export type { Measure, Reason, Unavailable } from './measure.ts';
export type { Pace, PaceClass } from './pace.ts';
export type { ProjectedYear } from './projected-year.ts';
export { type Row, rowsOf } from './rows.ts';
export type { Duplicates, Point } from './series.ts';
export {
  type Group,
  type Statistics,
  type StatisticsOptions,
  statistics,
} from './statistics.ts';
export type { TheilSen } from './theil-sen.ts';
export { type Series, type Trend, type TrendOptions, trend, type Verdict } from './trend.ts';
export type { UnitName } from './units.ts';
