// Trends of every indicator of a workspace.
import type { Workspace } from '@followthrough/domain';
import { type IndicatorSeries, indicatorSeries } from './indicator-series.ts';
import { type Series, type Trend, type TrendOptions, trend } from './trend.ts';

/** A series of an indicator with its trend. */
export interface IndicatorTrend {
  readonly series: IndicatorSeries;
  readonly trend: Trend;
}

/** One trend per indicator and combination of dimensions. */
export function indicatorTrends(workspace: Workspace, options: TrendOptions = {}): IndicatorTrend[] {
  return indicatorSeries(workspace).map((series) => ({ series, trend: trend(series, options) }));
}

/** Trends of many series; `onDone` hears how many are done. */
export function trends(
  list: readonly Series[],
  options: TrendOptions = {},
  onDone?: (done: number) => void,
): Trend[] {
  return list.map((series, i) => {
    const result = trend(series, options);
    onDone?.(i + 1);
    return result;
  });
}
