import { expect, test } from 'vitest';
import { spawnWorker } from './browser.ts';
import { createPool } from './pool.ts';
import { serve } from './serve.ts';

const api = { add: (a: number, b: number) => a + b, never: () => new Promise<never>(() => undefined) };

/** What a browser's Worker shows to the page, over a channel in this thread. */
class ChannelWorker extends EventTarget {
  readonly #channel = new MessageChannel();
  terminated = false;

  constructor() {
    super();
    serve(api, this.#channel.port2);
    this.#channel.port1.onmessage = ({ data }) => this.dispatchEvent(new MessageEvent('message', { data }));
  }

  postMessage(message: unknown): void {
    this.#channel.port1.postMessage(message);
  }

  terminate(): void {
    this.terminated = true;
    this.#channel.port1.close();
  }
}

function channelPool() {
  const workers: ChannelWorker[] = [];
  const spawn = spawnWorker(() => {
    const worker = new ChannelWorker();
    workers.push(worker);
    return worker as unknown as Worker;
  });
  return { pool: createPool<typeof api>({ size: 1, spawn }), workers };
}

test('calls reach a worker of the browser, and closing ends it', async () => {
  const { pool, workers } = channelPool();
  expect(await pool.run('add', [2, 3])).toBe(5);
  await pool.close();
  expect(workers.map((worker) => worker.terminated)).toEqual([true]);
});

test.each([
  ['nobody caught this', 'nobody caught this'],
  ['', 'its script could not be loaded'],
])('an error event "%s" rejects the call, and the next call gets a new worker', async (message, reason) => {
  const { pool, workers } = channelPool();
  const call = pool.run('never', []);
  workers[0]?.dispatchEvent(Object.assign(new Event('error'), { message }));
  await expect(call).rejects.toMatchObject({
    code: 'died',
    message: `The worker running "never" died: ${reason}`,
  });
  expect(await pool.run('add', [1, 1])).toBe(2);
  expect(workers.map((worker) => worker.terminated)).toEqual([true, false]);
  await pool.close();
});
