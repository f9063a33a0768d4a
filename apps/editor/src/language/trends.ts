// Trends of indicators: short series in the worker that holds the text, long ones in workers of their own.
import type { IndicatorTrend } from '@followthrough/analytics';
import { type AnalyticsApi, analyticsPool } from '@followthrough/analytics/browser';
import type { Pool } from '@followthrough/pool';
import type { SeriesOfPlan } from './series.ts';

let pool: Pool<AnalyticsApi> | undefined;
let running = new AbortController();

/** The trends of the series; an earlier question that is still being worked on is given up. */
export async function trendsOf({ series, trends }: SeriesOfPlan): Promise<readonly IndicatorTrend[]> {
  running.abort();
  running = new AbortController();
  const { signal } = running;
  if (trends === undefined) pool ??= analyticsPool();
  const found = trends ?? (await pool?.run('trends', [series, {}], { signal })) ?? [];
  return series.flatMap((one, place) => {
    const trend = found[place];
    return trend ? [{ series: one, trend }] : [];
  });
}

/** Ends what is being worked on, when a plan is left. */
export function stopTrends(): void {
  running.abort();
  void pool?.close();
  pool = undefined;
}
