// What a worker of this room offers, the same in browser and Node.
import type { Workspace } from '@followthrough/domain';
import type { Progress } from '@followthrough/pool';
import { type IndicatorTrend, indicatorTrends, trends } from '../indicator-trends.ts';
import { type Statistics, type StatisticsOptions, statistics } from '../statistics.ts';
import type { Series, Trend, TrendOptions } from '../trend.ts';

/** How many series are done. */
export interface Done {
  readonly done: number;
  readonly total: number;
}

// Often enough to be seen moving, seldom enough to cost nothing.
const reportEvery = 250;

export const methods = {
  statistics: (workspace: Workspace, options: StatisticsOptions): Statistics =>
    statistics(workspace, options),

  indicatorTrends: (workspace: Workspace, options: TrendOptions): IndicatorTrend[] =>
    indicatorTrends(workspace, options),

  trends: (list: readonly Series[], options: TrendOptions, progress?: Progress<Done>): Trend[] =>
    trends(list, options, (done) => {
      if (done % reportEvery === 0 || done === list.length) progress?.({ done, total: list.length });
    }),
};

/** The methods, for the type of a pool. */
export type AnalyticsApi = typeof methods;
