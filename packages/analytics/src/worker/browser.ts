// Statistics in workers of the browser.
import { createPool, type Pool } from '@followthrough/pool';
import { spawnWorker } from '@followthrough/pool/browser';
import type { AnalyticsApi } from './methods.ts';

export type { AnalyticsApi, Done } from './methods.ts';

/** A pool with `statistics`, `indicatorTrends` and `trends`; close it when done. */
export function analyticsPool({
  size = 1,
  timeoutMs,
}: {
  size?: number;
  timeoutMs?: number;
} = {}): Pool<AnalyticsApi> {
  // Written out in one piece, since the bundler finds workers by this pattern.
  const spawn = spawnWorker(
    () => new Worker(new URL('./browser-worker.ts', import.meta.url), { type: 'module' }),
  );
  return createPool<AnalyticsApi>({ size, spawn, ...(timeoutMs === undefined ? {} : { timeoutMs }) });
}
