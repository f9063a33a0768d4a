// Statistics in worker threads of Node.
import { createPool, type Pool } from '@followthrough/pool';
import { spawnWorker } from '@followthrough/pool/node';
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
  const spawn = spawnWorker(new URL('./node-worker.ts', import.meta.url));
  return createPool<AnalyticsApi>({ size, spawn, ...(timeoutMs === undefined ? {} : { timeoutMs }) });
}
