import type { Jobs, SavedRevision, Tasks } from './task.ts';

/**
 * A queue in this process, for the embedded store: one task at a time, after the answer has been given.
 * What a killed process leaves undone is found again at the next start by its absence (`recomputeMissing`).
 */
export function inProcessJobs(
  tasks: Tasks,
  onError: (error: unknown) => void,
): Jobs & { idle: () => Promise<void> } {
  let last: Promise<void> = Promise.resolve();
  let stopped = false;
  const run = async (name: keyof Tasks, payload: SavedRevision): Promise<void> => {
    if (stopped) return;
    try {
      await tasks[name](payload);
    } catch (error) {
      onError(error);
    }
  };
  return {
    // the embedded database serves one at a time: the task's first query waits for the transaction's end
    async enqueue(_transaction, name, payload) {
      last = last.then(() => run(name, payload));
    },
    idle: () => last,
    async stop() {
      stopped = true;
      await last;
    },
  };
}
