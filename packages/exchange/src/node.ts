// For hosts on Node: imports in worker threads, with limits on time and memory.
import { createPool, PoolError } from '@followthrough/pool';
import { spawnWorker } from '@followthrough/pool/node';
import { createNotes } from './finding.ts';
import type { ImportOptions, ImportProgress } from './format.ts';
import { type ImportResult, importFile } from './import-file.ts';
import type { ImportApi } from './worker.ts';

export interface ImporterOptions {
  /** Worker threads at most; 1 unless said otherwise. */
  size?: number;
  /** After which an import is given up; two minutes unless said otherwise. */
  timeoutMs?: number;
  /** Of each thread; 1,024 unless said otherwise. */
  maxMegabytes?: number;
}

export interface ImportRun {
  /** Aborting ends the thread; the call rejects with the signal's reason. */
  signal?: AbortSignal;
  onProgress?: (report: ImportProgress) => void;
}

export interface Importer {
  /** As `importFile`, in a thread of its own; a file that takes too long or too much memory is refused. */
  importFile(bytes: Uint8Array, options: ImportOptions, run?: ImportRun): Promise<ImportResult>;
  close(): Promise<void>;
}

/** Imports files from strangers: whatever they hold, the answer comes in time. Close it when done. */
export function createImporter({
  size = 1,
  timeoutMs = 120_000,
  maxMegabytes = 1024,
}: ImporterOptions = {}): Importer {
  const resourceLimits = { maxOldGenerationSizeMb: maxMegabytes };
  const spawn = spawnWorker(new URL('./worker.ts', import.meta.url), { resourceLimits });
  const pool = createPool<ImportApi>({ size, timeoutMs, spawn });
  return {
    async importFile(bytes, options, run = {}) {
      try {
        return await pool.run('importFile', [bytes, options], run);
      } catch (error) {
        if (!(error instanceof PoolError) || error.code === 'closed') throw error;
        return refused(error, options, timeoutMs / 1000, maxMegabytes);
      }
    },
    close: () => pool.close(),
  };
}

/** One import in a thread that ends with it. */
export async function importInPool(
  bytes: Uint8Array,
  options: ImportOptions,
  run: ImportRun & ImporterOptions = {},
): Promise<ImportResult> {
  const importer = createImporter(run);
  try {
    return await importer.importFile(bytes, options, run);
  } finally {
    await importer.close();
  }
}

function refused(error: PoolError, options: ImportOptions, seconds: number, megabytes: number): ImportResult {
  const notes = createNotes(options.language);
  if (error.code === 'timeout') notes.add('took-too-long', {}, { seconds });
  else notes.add('too-much-memory', {}, { megabytes });
  const nothing = importFile(new Uint8Array(), options);
  return { ...nothing, findings: notes.findings() };
}
