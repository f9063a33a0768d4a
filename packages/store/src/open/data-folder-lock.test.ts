import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { lockDataFolder } from './data-folder-lock.ts';

let folder = '';
beforeEach(() => {
  folder = join(mkdtempSync(join(tmpdir(), 'followthrough-lock-')), 'data');
});
afterEach(() => rmSync(join(folder, '..'), { recursive: true, force: true }));

const module = new URL('./data-folder-lock.ts', import.meta.url);
/** A process that takes the lock, says how it went, and stays. */
const script = `import { lockDataFolder } from ${JSON.stringify(module.href)};
  await lockDataFolder(process.argv[1]).then(() => console.log('held'), (error) => console.log(error.message));
  if (process.argv[2]) setInterval(() => {}, 1000);`;
const argv = (...args: string[]) => ['--input-type=module', '-e', script, folder, ...args];
const tryElsewhere = () => spawnSync(process.execPath, argv(), { encoding: 'utf8' }).stdout.trim();

async function holdElsewhere() {
  const child = spawn(process.execPath, argv('stay'));
  await new Promise((resolve) => child.stdout.once('data', resolve));
  return child;
}

test('a second process is told who holds the folder', async () => {
  const lock = await lockDataFolder(folder);
  expect(tryElsewhere()).toContain(`The data folder ${folder} is in use by process ${process.pid}, since 20`);
  await expect(lockDataFolder(folder)).rejects.toThrow('in use by this process');
  lock.release();
  expect(existsSync(join(folder, 'lock'))).toBe(false);
  expect(tryElsewhere()).toBe('held');
});

test('the lock of a killed process is taken over', async () => {
  const child = await holdElsewhere();
  await expect(lockDataFolder(folder)).rejects.toMatchObject({ code: 'folder-in-use' });
  const ended = new Promise((resolve) => child.once('close', resolve));
  child.kill('SIGKILL');
  await ended;
  (await lockDataFolder(folder)).release();
});

test('of several that find a dead lock, one gets the folder', async () => {
  expect(tryElsewhere()).toBe('held');
  const children = [1, 2, 3, 4].map(() => spawn(process.execPath, argv('stay')));
  const said = await Promise.all(
    children.map(
      (child) =>
        new Promise<string>((resolve) => child.stdout.once('data', (data) => resolve(String(data).trim()))),
    ),
  );
  for (const child of children) child.kill('SIGKILL');
  expect(said.filter((line) => line === 'held')).toHaveLength(1);
});

test.each(['', '{', 'null', '{"pid":"x"}'])(
  'a lock file that holds %j is left over from a crash',
  async (text) => {
    (await lockDataFolder(folder)).release();
    writeFileSync(join(folder, 'lock'), text);
    (await lockDataFolder(folder)).release();
  },
);

test.runIf(existsSync('/proc/self/stat'))('a number given to a later process is not mistaken', async () => {
  (await lockDataFolder(folder)).release();
  const before = { pid: process.ppid, started: 'before the last start 1', since: '2026-01-01' };
  writeFileSync(join(folder, 'lock'), JSON.stringify(before));
  const lock = await lockDataFolder(folder);
  expect(JSON.parse(readFileSync(join(folder, 'lock'), 'utf8'))).toMatchObject({ pid: process.pid });
  lock.release();
});
