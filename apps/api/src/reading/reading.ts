// Plan text is read in workers, within limits of time, memory and number: never on the thread that answers.
import type { Dimension, Series, Statistics, Trend, TrendOptions, UnitName } from '@followthrough/analytics';
import type { Party, Workspace } from '@followthrough/domain';
import type { Figure, FiguresOptions } from '@followthrough/jobs/figures';
import { createPool, type Pool, PoolError, type RunOptions } from '@followthrough/pool';
import { spawnWorker } from '@followthrough/pool/node';
import type { Files } from '@followthrough/store';
import type { Asked, Findings, Gate, ReadingApi, TruncatedDiff } from './methods.ts';
import { ReadingRefused } from './reading-refused.ts';
import type { ShownTrend } from './trend.ts';

/** Every method rejects with a `ReadingRefused` when the text takes too long, or too many wait already. */
export interface Reading {
  gate(files: Files, asked: Asked): Promise<Gate>;
  findings(files: Files, asked: Asked, folder?: string): Promise<Findings>;
  /** Through the plan of that text id; a review alone has none. */
  statistics(
    files: Files,
    asked: Asked,
    by: readonly Dimension[],
    unit: UnitName,
    plan?: string,
  ): Promise<Statistics>;
  indicatorTrends(files: Files, asked: Asked, folder: string): Promise<ShownTrend[]>;
  trends(list: readonly Series[], options: TrendOptions): Promise<Trend[]>;
  content(files: Files, asked: Asked): Promise<Workspace>;
  figures(files: Files, options: FiguresOptions): Promise<Figure[]>;
  parties(files: Files, asked: Asked): Promise<Party[]>;
  diff(before: Files, after: Files, asked: Asked): Promise<TruncatedDiff>;
  close(): Promise<void>;
}

/** One worker and its queue. */
interface Lane {
  pool: Pool<ReadingApi>;
  waiting: number;
}

/**
 * Starts its workers when they are first needed; beyond `queue` calls waiting for each, more are refused.
 * `patience`, in milliseconds: a plan of 150 KB is read in a tenth of it; what takes longer was written to take long.
 */
export function createReading({ workers = 2, queue = 32, patience = 1_800 } = {}): Reading {
  const timeFor = (files: Files) => patience + Math.max(0, lengthOf(files) - 1_000_000) / 500;
  const lanes = Array.from({ length: workers }, newLane);

  async function within<T>(
    timeoutMs: number,
    run: (pool: Pool<ReadingApi>, limit: RunOptions) => Promise<T>,
  ) {
    const lane = lanes.reduce((best, other) => (other.waiting < best.waiting ? other : best));
    if (lane.waiting > queue) throw new ReadingRefused('too many');
    lane.waiting++;
    try {
      // a worker that is new has to load its modules first, which is not the text's fault
      await lane.pool.run('ready', [], { timeoutMs: 20_000 });
      return await run(lane.pool, { timeoutMs }).catch(refuse);
    } finally {
      lane.waiting--;
    }
  }

  return {
    gate: (files, asked) => within(timeFor(files), (pool, limit) => pool.run('gate', [files, asked], limit)),
    findings: (files, asked, folder) =>
      within(timeFor(files), (pool, limit) => pool.run('findings', [files, asked, folder], limit)),
    statistics: (files, asked, by, unit, plan) =>
      within(5 * timeFor(files), (pool, limit) =>
        pool.run('statistics', [files, asked, by, unit, plan], limit),
      ),
    indicatorTrends: (files, asked, folder) =>
      within(5 * timeFor(files), (pool, limit) => pool.run('indicatorTrends', [files, asked, folder], limit)),
    trends: (list, options) => within(30_000, (pool, limit) => pool.run('trends', [list, options], limit)),
    content: (files, asked) =>
      within(timeFor(files), (pool, limit) => pool.run('content', [files, asked], limit)),
    figures: (files, options) =>
      within(20 * timeFor(files), (pool, limit) => pool.run('figures', [files, options], limit)),
    parties: (files, asked) =>
      within(timeFor(files), (pool, limit) => pool.run('parties', [files, asked], limit)),
    diff: (before, after, asked) =>
      within(5 * timeFor(after), (pool, limit) => pool.run('diff', [before, after, asked], limit)),
    close: async () => {
      await Promise.all(lanes.map(({ pool }) => pool.close()));
    },
  };
}

/** Text can be such that its reader runs too long, or out of memory. */
function refuse(error: unknown): never {
  throw error instanceof PoolError && error.code !== 'closed' ? new ReadingRefused('too slow') : error;
}

function newLane(): Lane {
  const spawn = spawnWorker(new URL('./worker.ts', import.meta.url), {
    resourceLimits: { maxOldGenerationSizeMb: 1024 },
  });
  return { pool: createPool<ReadingApi>({ size: 1, spawn }), waiting: 0 };
}

const lengthOf = (files: Files): number => Object.values(files).reduce((sum, text) => sum + text.length, 0);
