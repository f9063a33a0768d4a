// The series of a plan's indicators, and which are too long for the worker that holds the text.
import type { IndicatorSeries, Trend } from '@followthrough/analytics';

/** Series without their trends are left to the pool. */
export interface SeriesOfPlan {
  readonly series: readonly IndicatorSeries[];
  readonly trends: readonly Trend[] | undefined;
}

/** Both tests compare every pair of points; more pairs than this would hold up the findings. */
export const mostPairs = 2_000_000;

/** How many pairs the trends of these series compare. */
export const pairsIn = (series: readonly IndicatorSeries[]): number =>
  series.reduce((sum, { points }) => sum + (points.length * (points.length - 1)) / 2, 0);
