// What a pool and a call can be told.
import type { Progress, SpawnedWorker, Transferables } from './remote-api.ts';

/** `size` workers at most, started when needed by `spawn`; `timeoutMs` bounds a call unless it says otherwise. */
export interface PoolOptions {
  readonly size: number;
  readonly spawn: () => SpawnedWorker;
  readonly timeoutMs?: number;
}

/** `timeoutMs` counts from when a worker takes the call; `onProgress` only for methods that report progress. */
export interface RunOptions<Value = never> {
  readonly signal?: AbortSignal;
  readonly timeoutMs?: number;
  readonly onProgress?: [Value] extends [never] ? never : Progress<Value>;
  readonly transfer?: Transferables;
}
