// One call, from the queue to its answer.
import { type ProxyMarked, proxy, type Remote, transfer } from 'comlink';
import type { RunOptions } from './options.ts';
import type { Report, Served } from './serve.ts';

/** A call that somebody waits for; `settled` is aborted with the answer, which frees its listeners. */
export interface Job {
  readonly method: string;
  readonly args: readonly unknown[];
  readonly options: RunOptions<unknown>;
  readonly resolve: (value: unknown) => void;
  readonly reject: (error: unknown) => void;
  readonly settled: AbortController;
}

/** Sends the call to a worker; an error thrown by its progress listener goes to `fail`. */
export function call(remote: Remote<Served>, { method, args, options }: Job, fail: (error: unknown) => void) {
  const sent = transfer([...args], options.transfer ?? []);
  const { onProgress } = options;
  if (onProgress === undefined) return remote.call(method, sent);
  const report = (value: unknown) => {
    try {
      onProgress(value);
    } catch (error) {
      fail(error);
    }
  };
  return remote.call(method, sent, proxy(report) as Report & ProxyMarked);
}

/** Gives the answer, once: later ones are of no interest. */
export function settle(job: Job, answer: () => void): void {
  if (job.settled.signal.aborted) return;
  job.settled.abort();
  answer();
}
