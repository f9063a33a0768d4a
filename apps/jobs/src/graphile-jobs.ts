import { Logger, run, type TaskList } from 'graphile-worker';
import type { Jobs, SavedRevision, Tasks } from './task.ts';

export interface GraphileOptions {
  /** Of the PostgreSQL that is both store and queue. */
  url: string;
  tasks: Tasks;
  /** Tasks at a time in this process. */
  concurrency?: number;
  log: (line: string) => void;
}

/** graphile-worker on the store's PostgreSQL: any number of hosts may take from the same queue. */
export async function graphileJobs({ url, tasks, concurrency = 2, log }: GraphileOptions): Promise<Jobs> {
  const runner = await run({
    connectionString: url,
    concurrency,
    noHandleSignals: true,
    logger: warningsOnly(log),
    taskList: taskList(tasks),
  });
  return {
    async enqueue(transaction, name, payload) {
      await transaction
        .selectNoFrom(({ fn, val, cast }) =>
          fn('graphile_worker.add_job', [val(name), cast(val(JSON.stringify(payload)), 'json')]).as('job'),
        )
        .execute();
    },
    stop: () => runner.stop(),
  };
}

function taskList(tasks: Tasks): TaskList {
  return Object.fromEntries(
    Object.entries(tasks).map(([name, task]) => [name, (payload) => task(payload as SavedRevision)]),
  );
}

/** The queue's own chatter is left out; ids only, no plan text, can be in what remains. */
const warningsOnly = (log: (line: string) => void): Logger =>
  new Logger(() => (level, message) => {
    if (level === 'error' || level === 'warning') log(`jobs: ${message}`);
  });
