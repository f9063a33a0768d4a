// A worker for the pool's own tests.
import { threadId } from 'node:worker_threads';
import { expose } from '../src/node.ts';
import { type Progress, transfer } from '../src/pool.ts';

const api = {
  add: (a: number, b: number) => a + b,
  thread: () => threadId,
  fail: (message: string) => {
    throw new RangeError(message);
  },
  exit: (code: number): number => process.exit(code),
  exitSoon: () => {
    setTimeout(() => process.exit(0), 20);
  },
  crashLater: () =>
    new Promise<never>(() => {
      setImmediate(() => {
        throw new Error('nobody caught this');
      });
    }),
  spin: (): never => {
    for (;;);
  },
  sleep: (ms: number) => new Promise<string>((resolve) => setTimeout(resolve, ms, 'slept')),
  fillMemory: (): number => {
    const kept: number[][] = [];
    for (;;) kept.push(Array.from({ length: 10_000 }, (_, i) => i));
  },
  count: (to: number, progress?: Progress<number>) => {
    for (let i = 1; i <= to; i++) progress?.(i);
    return to;
  },
  countThenSpin: (progress?: Progress<string>): never => {
    progress?.('spinning');
    for (;;);
  },
  double: (values: Float64Array) => {
    const doubled = values.map((value) => 2 * value);
    return transfer(doubled, [doubled.buffer]);
  },
};

/** The methods offered, for the type of the pool. */
export type EchoApi = typeof api;

expose(api);
