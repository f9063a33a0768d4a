import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterEach, expect, test } from 'vitest';
import type { EchoApi } from '../test/echo-worker.ts';
import { spawnWorker } from './node.ts';
import { createPool, type Pool, PoolError, type PoolOptions } from './pool.ts';

const spawn = spawnWorker(new URL('../test/echo-worker.ts', import.meta.url));
const open: Pool<EchoApi>[] = [];

afterEach(async () => {
  await Promise.all(open.splice(0).map((pool) => pool.close()));
});

function echoPool(options: Partial<PoolOptions> = {}): Pool<EchoApi> {
  const pool = createPool<EchoApi>({ size: 1, spawn, ...options });
  open.push(pool);
  return pool;
}

test('a call answers with the result of the method', async () => {
  expect(await echoPool().run('add', [2, 3])).toBe(5);
});

test('an error of the method arrives with its name and message, and the worker lives on', async () => {
  const pool = echoPool();
  const thread = await pool.run('thread', []);
  await expect(pool.run('fail', ['out of bounds'])).rejects.toMatchObject({
    name: 'RangeError',
    message: 'out of bounds',
  });
  expect(await pool.run('thread', [])).toBe(thread);
});

test('an unknown method is an error, inherited ones included', async () => {
  const pool = echoPool() as unknown as Pool<{ toString(): string; nothing(): void }>;
  await expect(pool.run('toString', [])).rejects.toThrow('no method "toString"');
  await expect(pool.run('nothing', [])).rejects.toThrow('no method "nothing"');
});

test('an argument that cannot be copied is an error, and the worker lives on', async () => {
  const pool = echoPool();
  const uncopyable = (() => 1) as unknown as number;
  await expect(pool.run('add', [uncopyable, 1])).rejects.toThrow('could not be cloned');
  expect(await pool.run('add', [1, 1])).toBe(2);
});

test('more calls than workers wait their turn, on no more workers than the size', async () => {
  const pool = echoPool({ size: 2 });
  const threads = await Promise.all(Array.from({ length: 12 }, () => pool.run('thread', [])));
  expect(new Set(threads).size).toBeLessThanOrEqual(2);
});

test('two workers work side by side', async () => {
  const pool = echoPool({ size: 2 });
  const stuck = pool.run('spin', [], { timeoutMs: 5_000 });
  stuck.catch(() => undefined);
  expect(await pool.run('add', [1, 1])).toBe(2);
});

test('a cancelled running call is rejected, its worker replaced', async () => {
  const pool = echoPool();
  const thread = await pool.run('thread', []);
  const controller = new AbortController();
  const spinning = pool.run('spin', [], { signal: controller.signal });
  controller.abort();
  await expect(spinning).rejects.toMatchObject({ name: 'AbortError' });
  expect(await pool.run('thread', [])).not.toBe(thread);
});

test('a cancelled queued call is dropped, the running one goes on', async () => {
  const pool = echoPool();
  const controller = new AbortController();
  const running = pool.run('sleep', [50]);
  const queued = pool.run('add', [1, 1], { signal: controller.signal });
  controller.abort(new Error('changed my mind'));
  await expect(queued).rejects.toThrow('changed my mind');
  expect(await running).toBe('slept');
});

test('an already cancelled call starts no worker', async () => {
  let spawned = 0;
  const counting = () => {
    spawned += 1;
    return spawn();
  };
  const pool = echoPool({ spawn: counting });
  await expect(pool.run('add', [1, 1], { signal: AbortSignal.abort() })).rejects.toThrow();
  expect(spawned).toBe(0);
});

test('a late call is rejected with its limit, and the next one runs', async () => {
  const pool = echoPool({ timeoutMs: 200 });
  await expect(pool.run('spin', [])).rejects.toMatchObject({
    code: 'timeout',
    message: '"spin" took longer than 200 ms',
  });
  expect(await pool.run('add', [1, 1], { timeoutMs: 10_000 })).toBe(2);
});

test('waiting in the queue does not count as time', async () => {
  const pool = echoPool();
  await pool.run('add', [1, 1]);
  const first = pool.run('sleep', [400]);
  const second = pool.run('add', [2, 2], { timeoutMs: 300 });
  expect(await Promise.all([first, second])).toEqual(['slept', 4]);
});

test('progress arrives in order, and all of it before the answer', async () => {
  const heard: number[] = [];
  const result = await echoPool().run('count', [50], { onProgress: (value) => heard.push(value) });
  expect(result).toBe(50);
  expect(heard).toEqual(Array.from({ length: 50 }, (_, i) => i + 1));
});

test('progress of a call that never yields is heard, and can cancel it', async () => {
  const controller = new AbortController();
  const spinning = echoPool().run('countThenSpin', [], {
    signal: controller.signal,
    onProgress: (value) => controller.abort(new Error(`cancelled while ${value}`)),
  });
  await expect(spinning).rejects.toThrow('cancelled while spinning');
});

test('a progress listener that throws ends its call with that error', async () => {
  const pool = echoPool();
  const counting = pool.run('count', [3], {
    onProgress: () => {
      throw new Error('listener broke');
    },
  });
  await expect(counting).rejects.toThrow('listener broke');
  expect(await pool.run('add', [1, 1])).toBe(2);
});

test.each([0, 3])(
  'a worker that exits with code %i rejects its call, never leaves it hanging',
  async (code) => {
    const pool = echoPool();
    const died = pool.run('exit', [code]);
    await expect(died).rejects.toBeInstanceOf(PoolError);
    await expect(died).rejects.toMatchObject({
      code: 'died',
      message: `The worker running "exit" died: it exited with code ${code}`,
    });
    expect(await pool.run('add', [1, 1])).toBe(2);
  },
);

test('an uncaught error in a worker rejects its call and names the error', async () => {
  await expect(echoPool().run('crashLater', [])).rejects.toThrow('nobody caught this');
});

test('a worker beyond its memory limit dies alone', async () => {
  const limited = spawnWorker(new URL('../test/echo-worker.ts', import.meta.url), {
    resourceLimits: { maxOldGenerationSizeMb: 24 },
  });
  const pool = echoPool({ spawn: limited });
  await expect(pool.run('fillMemory', [])).rejects.toMatchObject({ code: 'died' });
  expect(await pool.run('add', [1, 1])).toBe(2);
});

test('a worker that cannot be loaded rejects each call given to it', async () => {
  const pool = echoPool({ spawn: spawnWorker(new URL('../test/absent.ts', import.meta.url)) });
  const calls = await Promise.allSettled([pool.run('add', [1, 1]), pool.run('add', [2, 2])]);
  expect(calls.map((call) => call.status === 'rejected' && call.reason.code)).toEqual(['died', 'died']);
});

test('when workers cannot even be started, the calls say so', async () => {
  const refusing = () => {
    throw new Error('no threads here');
  };
  await expect(echoPool({ spawn: refusing }).run('add', [1, 1])).rejects.toThrow('no threads here');
});

test('a worker that dies while idle is replaced', async () => {
  const pool = echoPool();
  const thread = await pool.run('thread', []);
  await pool.run('exitSoon', []);
  await new Promise((resolve) => setTimeout(resolve, 200));
  expect(await pool.run('thread', [])).not.toBe(thread);
});

test('the crash of one worker leaves the calls of the others alone', async () => {
  const pool = echoPool({ size: 2 });
  const calls = await Promise.allSettled([
    pool.run('exit', [1]),
    pool.run('sleep', [100]),
    pool.run('add', [1, 1]),
  ]);
  expect(calls.map(({ status }) => status)).toEqual(['rejected', 'fulfilled', 'fulfilled']);
});

test('closing rejects running, queued and later calls', async () => {
  const pool = echoPool();
  const calls = Promise.allSettled([pool.run('spin', []), pool.run('add', [1, 1])]);
  await pool.close();
  const late = pool.run('add', [1, 1]);
  await expect(late).rejects.toMatchObject({ code: 'closed' });
  expect((await calls).map((call) => call.status === 'rejected' && call.reason.code)).toEqual([
    'closed',
    'closed',
  ]);
});

test('typed arrays are moved there and back', async () => {
  const values = Float64Array.of(1, 2, 3);
  const doubled = await echoPool().run('double', [values], { transfer: [values.buffer] });
  expect([...doubled]).toEqual([2, 4, 6]);
  expect(values.byteLength).toBe(0);
});

test('only methods that report progress take a listener, by type', async () => {
  const pool = echoPool();
  // @ts-expect-error: `add` reports nothing
  const call = pool.run('add', [1, 1], { onProgress: () => undefined });
  expect(await call).toBe(2);
});

test('nothing keeps the process alive once the pool is closed', async () => {
  const script = fileURLToPath(new URL('../test/use-and-close.ts', import.meta.url));
  const { stdout } = await promisify(execFile)(process.execPath, [script], { timeout: 20_000 });
  expect(stdout).toBe('3 heard, 1 cancelled\n');
});

test('a pool needs a worker', () => {
  expect(() => createPool({ size: 0, spawn })).toThrow(RangeError);
});
