// Front door: a small pool of workers over comlink, the same in browser and Node.
import type { PoolOptions, RunOptions } from './options.ts';
import type { ArgumentsOf, Method, ProgressOf, ResultOf } from './remote-api.ts';
import { WorkerPool } from './worker-pool.ts';

export { transfer } from 'comlink';
export type { PoolOptions, RunOptions } from './options.ts';
export { PoolError, type PoolErrorCode } from './pool-error.ts';
export type { Progress, SpawnedWorker } from './remote-api.ts';

/** Workers offering the methods of `Api`, one call at a time each. */
export interface Pool<Api extends object> {
  /**
   * Rejects with the method's own error, the signal's reason, or a `PoolError`.
   * Stopping a running call ends its worker; the next call gets a new one.
   */
  run<M extends Method<Api>>(
    method: M,
    args: ArgumentsOf<Api[M]>,
    options?: RunOptions<ProgressOf<Api[M]>>,
  ): Promise<ResultOf<Api[M]>>;
  /** Rejects what is queued or running and resolves when every worker has ended. */
  close(): Promise<void>;
}

/** Starts nothing yet: the first calls start the workers. */
export function createPool<Api extends object>(options: PoolOptions): Pool<Api> {
  if (!(options.size >= 1)) throw new RangeError(`A pool needs a size of at least 1, not ${options.size}`);
  return new WorkerPool(options) as Pool<Api>;
}
