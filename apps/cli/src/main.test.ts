// The program as callers start it: a process of its own.
import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Caller, createCaller } from '../test/caller.ts';
import { wrong } from '../test/plans.ts';

const main = join(import.meta.dirname, 'main.ts');
const execute = promisify(execFile);

let caller: Caller;
beforeAll(async () => {
  caller = await createCaller();
  const many = Array.from(
    { length: 4000 },
    (_, i) => `  - { id: a${i}, for: 1.1, activity: x, colour: red }\n`,
  );
  await caller.write({ ...wrong, 'actions.yaml': `actions:\n${many.join('')}` });
});
afterAll(() => caller.leave());

describe('the command line as a process', () => {
  it('begins where its caller stands, and takes the day from the clock', async () => {
    const env = { ...process.env, INIT_CWD: caller.folder };
    const { stdout } = await execute(process.execPath, [main, 'stats', '.', '--format', 'json'], { env });
    expect(JSON.parse(stdout).asOf).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  });

  it('ends with 1 for errors and 2 where it could not run', async () => {
    const env = { ...process.env, INIT_CWD: caller.folder };
    const run = (...args: string[]) =>
      execute(process.execPath, [main, ...args], { env, maxBuffer: 2 ** 26 });
    await expect(run('check', '.')).rejects.toMatchObject({ code: 1 });
    await expect(run('check', 'nowhere')).rejects.toMatchObject({ code: 2, stdout: '' });
  });

  it('is not upset by a reader who has seen enough', async () => {
    const child = spawn(process.execPath, [main, 'check', '.', '--all'], {
      env: { ...process.env, INIT_CWD: caller.folder },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    child.stdout.once('data', () => child.stdout.destroy());
    const [said, [code]] = await Promise.all([text(child.stderr), once(child, 'exit')]);
    expect([said, code === 0 || code === 1]).toEqual(['', true]);
  });
});
