import { createPool } from '@followthrough/pool';
import { spawnWorker } from '@followthrough/pool/node';
import type { Checked, CheckOptions } from '../check.ts';
import type { CheckApi } from '../worker/node.ts';

export interface CheckerOptions {
  /** Worker threads at most. */
  size: number;
  /** After which a check is given up and its thread ended. */
  timeoutMs: number;
  /** Of each thread; beyond it the thread dies, and the host lives. */
  maxMegabytes?: number;
}

/** Every call rejects with a `PoolError` where the time or the memory ran out. */
export interface Checker {
  /** As `check`, in a thread of its own. */
  check(files: Readonly<Record<string, string>>, options: PlainCheckOptions): Promise<Checked>;
  close(): Promise<void>;
}

type PlainCheckOptions = Omit<CheckOptions, 'onProgress'>;

/** Checks files from strangers: whatever they hold, the answer comes in time or not at all. */
export function createChecker({ size, timeoutMs, maxMegabytes = 512 }: CheckerOptions): Checker {
  const resourceLimits = { maxOldGenerationSizeMb: maxMegabytes };
  const spawn = spawnWorker(new URL('../worker/node.ts', import.meta.url), { resourceLimits });
  const pool = createPool<CheckApi>({ size, timeoutMs, spawn });
  return {
    check: (files, options) => pool.run('check', [files, options]),
    close: () => pool.close(),
  };
}
