// A host for jobs alone: takes tasks from the PostgreSQL named by DATABASE_URL until it is told to end.
import { check } from '@followthrough/plan-language';
import { openDatabase } from '@followthrough/store';
import { figuresOf, graphileJobs, recomputeStatistics } from './jobs.ts';

const url = process.env.DATABASE_URL;
if (url) await serve(url).catch(fail);
else fail(new Error('Set DATABASE_URL to the PostgreSQL whose tasks should be done.'));

async function serve(databaseUrl: string): Promise<void> {
  const { db, close } = await openDatabase({ url: databaseUrl });
  const context = {
    db,
    today: () => new Date().toISOString().slice(0, 10),
    // the text has passed the store's gate; this process does nothing else that it could hold up
    figures: async (files: Record<string, string>, options: Parameters<typeof figuresOf>[1]) =>
      figuresOf(check(files, { today: options.asOf }).content, options),
  };
  const tasks = { 'recompute-statistics': recomputeStatistics.bind(undefined, context) };
  const jobs = await graphileJobs({ url: databaseUrl, tasks, log: console.error });
  console.error('Taking tasks. Ctrl-C ends.');
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => void jobs.stop().then(close));
  }
}

function fail(error: unknown): void {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
