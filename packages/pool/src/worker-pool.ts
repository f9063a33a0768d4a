// The workers, the queue, and what becomes of a call when either goes away.
import { type Remote, wrap } from 'comlink';
import { call, type Job, settle } from './job.ts';
import type { PoolOptions, RunOptions } from './options.ts';
import { PoolError } from './pool-error.ts';
import type { SpawnedWorker } from './remote-api.ts';
import type { Served } from './serve.ts';

/** Untyped inside of `createPool`. */
export class WorkerPool {
  readonly #options: PoolOptions;
  readonly #workers = new Set<PooledWorker>();
  readonly #ending = new Set<Promise<unknown>>();
  #queue: Job[] = [];
  #closed = false;

  constructor(options: PoolOptions) {
    this.#options = options;
  }

  run(method: string, args: readonly unknown[], options: RunOptions<unknown> = {}): Promise<unknown> {
    return new Promise((resolve, reject) => {
      if (this.#closed) throw new PoolError('closed', `The pool is closed; "${method}" was not run`);
      options.signal?.throwIfAborted();
      const job: Job = { method, args, options, resolve, reject, settled: new AbortController() };
      const cancel = () => this.#stop(job, options.signal?.reason);
      options.signal?.addEventListener('abort', cancel, { signal: job.settled.signal });
      this.#queue.push(job);
      this.#dispatch();
    });
  }

  async close(): Promise<void> {
    this.#closed = true;
    const running = [...this.#workers].flatMap(({ job }) => (job === undefined ? [] : [job]));
    for (const job of [...running, ...this.#queue]) {
      this.#stop(job, new PoolError('closed', `The pool was closed before "${job.method}" was done`));
    }
    for (const worker of this.#workers) this.#discard(worker);
    await Promise.allSettled(this.#ending);
  }

  #dispatch(): void {
    while (this.#queue.length > 0) {
      const worker = this.#freeWorker();
      if (worker === undefined) return;
      const job = this.#queue.shift();
      if (job === undefined) return;
      void this.#start(job, worker);
    }
  }

  #freeWorker(): PooledWorker | undefined {
    for (const worker of this.#workers) if (worker.job === undefined) return worker;
    return this.#workers.size < this.#options.size ? this.#spawn() : undefined;
  }

  #spawn(): PooledWorker | undefined {
    try {
      const spawned = this.#options.spawn();
      const worker: PooledWorker = { spawned, remote: wrap<Served>(spawned.endpoint), job: undefined };
      spawned.onDeath((reason) => this.#died(worker, reason));
      this.#workers.add(worker);
      return worker;
    } catch (error) {
      // Without a single worker nothing would ever take the queue.
      if (this.#workers.size === 0)
        for (const job of this.#queue.splice(0)) settle(job, () => job.reject(error));
      return undefined;
    }
  }

  async #start(job: Job, worker: PooledWorker): Promise<void> {
    worker.job = job;
    this.#startClock(job);
    try {
      const value = await call(worker.remote, job, (error) => this.#stop(job, error));
      this.#done(worker, job, () => job.resolve(value));
    } catch (error) {
      this.#done(worker, job, () => job.reject(error));
    }
  }

  #startClock(job: Job): void {
    const limit = job.options.timeoutMs ?? this.#options.timeoutMs;
    if (limit === undefined) return;
    const late = () =>
      this.#stop(job, new PoolError('timeout', `"${job.method}" took longer than ${limit} ms`));
    const timer = setTimeout(late, limit);
    job.settled.signal.addEventListener('abort', () => clearTimeout(timer));
  }

  #done(worker: PooledWorker, job: Job, answer: () => void): void {
    if (worker.job !== job) return;
    worker.job = undefined;
    settle(job, answer);
    this.#dispatch();
  }

  #stop(job: Job, error: unknown): void {
    this.#queue = this.#queue.filter((queued) => queued !== job);
    for (const worker of this.#workers) if (worker.job === job) this.#discard(worker);
    settle(job, () => job.reject(error));
    if (!this.#closed) this.#dispatch();
  }

  #died(worker: PooledWorker, reason: string): void {
    if (!this.#workers.has(worker)) return;
    const { job } = worker;
    this.#discard(worker);
    if (job !== undefined) {
      const error = new PoolError('died', `The worker running "${job.method}" died: ${reason}`);
      settle(job, () => job.reject(error));
    }
    this.#dispatch();
  }

  #discard(worker: PooledWorker): void {
    this.#workers.delete(worker);
    worker.job = undefined;
    const ended = Promise.resolve(worker.spawned.terminate());
    this.#ending.add(ended);
    const forget = () => this.#ending.delete(ended);
    void ended.then(forget, forget);
  }
}

interface PooledWorker {
  readonly spawned: SpawnedWorker;
  readonly remote: Remote<Served>;
  job: Job | undefined;
}
