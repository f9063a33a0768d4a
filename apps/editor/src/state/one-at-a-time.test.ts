import { expect, test } from 'vitest';
import { oneAtATime } from './one-at-a-time.ts';

/** A task that ends when it is told to. */
function task() {
  const ends: (() => void)[] = [];
  const run = () => new Promise<void>((resolve) => ends.push(resolve));
  const end = async () => {
    ends.at(-1)?.();
    await Promise.resolve();
    await Promise.resolve();
  };
  return { run, end, begun: () => ends.length };
}

test('asked ten times while it runs, it runs once more', async () => {
  const { run, end, begun } = task();
  const ask = oneAtATime(run);
  for (let i = 0; i < 10; i++) ask();
  expect(begun()).toBe(1);
  await end();
  expect(begun()).toBe(2);
  await end();
  expect(begun()).toBe(2);
});

test('asked when it has ended, it runs again', async () => {
  const { run, end, begun } = task();
  const ask = oneAtATime(run);
  ask();
  await end();
  await end();
  ask();
  expect(begun()).toBe(2);
});
