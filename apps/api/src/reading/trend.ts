import type { IndicatorSeries, IndicatorTrend, Trend } from '@followthrough/analytics';

type Told = Pick<
  IndicatorSeries,
  | 'indicator'
  | 'name'
  | 'unit'
  | 'dimensions'
  | 'sources'
  | 'points'
  | 'observed'
  | 'ordinal'
  | 'better'
  | 'baseline'
  | 'target'
  | 'breaks'
  | 'excluded'
>;

/** A trend with the series it is of. */
export type ShownTrend = Told & Trend;

/** Series and trend in one, without the folder, which is the plan that was asked for. */
export function showTrend({ series: { folder, ...told }, trend }: IndicatorTrend): ShownTrend {
  return { ...told, ...trend };
}
