// From settings to a server that answers, and back to nothing.
import { fileURLToPath } from 'node:url';
import { createImporter } from '@followthrough/exchange/node';
import {
  graphileJobs,
  inProcessJobs,
  type Jobs,
  recomputeMissing,
  recomputeStatistics,
  type Tasks,
} from '@followthrough/jobs';
import { type Db, type Home, localPerson, migrate, openDatabase } from '@followthrough/store';
import { createApp } from './app.ts';
import type { Context, LogLine } from './context.ts';
import { listen } from './listen.ts';
import { createReading, type Reading } from './reading/reading.ts';
import { seed } from './seed.ts';
import type { Settings } from './settings.ts';

export interface Started {
  address: string;
  stop(): Promise<void>;
}

export interface Voice {
  /** A sentence for the person at the terminal. */
  say: (sentence: string) => void;
  log: (line: LogLine) => void;
}

/** Opens everything in order; what was opened is closed again when something fails, or by `stop`. */
export async function start({ port, home }: Settings, { say, log }: Voice): Promise<Started> {
  const listening = await listen(port);
  const opened: (() => Promise<void>)[] = [];
  const stop = async () => {
    await listening.close(10_000);
    for (const close of opened.splice(0).reverse()) await close();
  };
  try {
    say('url' in home ? 'Connecting to the database.' : `Opening the data folder ${placeOf(home)}.`);
    const { db, close } = await openDatabase(home);
    opened.push(close);
    const steps = await migrate(db);
    if (steps.length > 0) say(`Prepared the database (${steps.join(', ')}).`);
    const [reading, importer] = [createReading(), createImporter()];
    opened.push(
      () => reading.close(),
      () => importer.close(),
    );
    const jobs = await startJobs(home, db, reading, log);
    opened.push(() => jobs.stop());

    const origins = ['127.0.0.1', 'localhost', '[::1]'].map((name) => `http://${name}:${listening.port}`);
    const context: Context = {
      db,
      reading,
      importer,
      origins,
      editor: fileURLToPath(new URL('../../editor/dist', import.meta.url)),
      actorOf: () => localPerson,
      today,
      inTransaction: (trx, saved) => jobs.enqueue(trx, 'recompute-statistics', saved),
      log,
    };
    const added = await seed(context);
    if (added > 0) say(`Added ${added} example plans to the empty store.`);
    listening.answerWith(createApp(context).fetch);
    return { address: origins[0] ?? '', stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** On a PostgreSQL the queue lies beside the store; embedded, tasks run in this process. */
async function startJobs(home: Home, db: Db, reading: Reading, log: Voice['log']): Promise<Jobs> {
  const context = { db, figures: reading.figures, today };
  const tasks: Tasks = { 'recompute-statistics': (saved) => recomputeStatistics(context, saved) };
  const tell = (warning: string) => log({ time: new Date().toISOString(), level: 'warning', jobs: warning });
  if ('url' in home) return graphileJobs({ url: home.url, tasks, log: tell });
  const failed = (error: unknown) => tell(error instanceof Error ? error.name : 'failed');
  const jobs = inProcessJobs(tasks, failed);
  // what a killed process left undone
  recomputeMissing(context).catch(failed);
  return jobs;
}

/** The day where this server stands. */
function today(): string {
  const now = new Date();
  const two = (part: number) => String(part).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

const placeOf = (home: Exclude<Home, { url: string }>): string =>
  'dataDir' in home ? home.dataDir : 'in memory';
