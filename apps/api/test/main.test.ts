// The server as a process: what it says, how it fails to start, and how it ends.
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openDatabase, readStatistic } from '@followthrough/store';
import { createTestDatabase } from '@followthrough/tooling/test-database';
import { afterAll, afterEach, expect, test, vi } from 'vitest';
import { planFiles } from './server.ts';

// processes are slow to start where many others run
vi.setConfig({ testTimeout: 120_000 });

const folder = mkdtempSync(join(tmpdir(), 'followthrough-main-'));
const running: ChildProcess[] = [];
afterEach(() => {
  for (const child of running.splice(0)) child.kill('SIGKILL');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Run {
  child: ChildProcess;
  said: () => string;
  complained: () => string;
  ended: Promise<number | null>;
  address: Promise<string>;
}

function run(env: Record<string, string>, program = 'main.ts', ...args: string[]): Run {
  const { DATABASE_URL, ...rest } = process.env;
  const argv = [join(import.meta.dirname, '..', 'src', program), ...args];
  const child = spawn(process.execPath, argv, { env: { ...rest, PORT: '0', ...env } });
  running.push(child);
  const heard = { out: '', err: '' };
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve));
  const address = new Promise<string>((resolve, reject) => {
    child.stdout.on('data', (data) => {
      heard.out += String(data);
      const found = /is at (http:\/\/127\.0\.0\.1:\d+)/.exec(heard.out)?.[1];
      if (found) resolve(found);
    });
    void ended.then(() => reject(new Error(`ended: ${heard.err}`)));
  });
  child.stderr.on('data', (data) => {
    heard.err += String(data);
  });
  address.catch(() => {});
  return { child, said: () => heard.out, complained: () => heard.err, ended, address };
}

const dataDir = join(folder, 'data');

interface List {
  items: { id: string; title: string; head: string; public: boolean }[];
}

test('starts on an empty folder with the examples, ends with 0, and is there again', async () => {
  const first = run({ DATA_DIR: dataDir });
  const address = await first.address;
  const { items } = (await (await fetch(`${address}/api/v1/plans`)).json()) as List;
  expect(items.length).toBeGreaterThan(3);
  expect((await fetch(`${address}/public`)).status).toBe(200);
  expect((await fetch(`${address}/public/none`)).status).toBe(404);
  expect((await fetch(`${address.replace('127.0.0.1', 'localhost')}/livez`)).status).toBe(200);
  first.child.kill('SIGINT');
  first.child.kill('SIGINT');
  expect(await first.ended).toBe(0);
  const sentences = first
    .said()
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('{'));
  expect(sentences).toEqual([
    `Opening the data folder ${dataDir}.`,
    'Prepared the database (001-plans).',
    `Added ${items.length} example plans to the empty store.`,
    `Followthrough is at ${address} (Ctrl-C ends it).`,
    'Ending.',
  ]);
  expect(first.complained()).toBe('');

  const second = run({ DATA_DIR: dataDir });
  expect(await (await fetch(`${await second.address}/api/v1/plans`)).json()).toEqual(
    await Promise.resolve({ items, next: null, can: ['create', 'list'] }),
  );
  expect(second.said()).not.toContain('Added');

  const third = run({ DATA_DIR: dataDir });
  expect(await third.ended).toBe(1);
  expect(third.complained()).toMatch(
    new RegExp(`^The data folder ${dataDir} is in use by process ${second.child.pid}, since \\S+\\.\n$`),
  );
  second.child.kill('SIGTERM');
  expect(await second.ended).toBe(0);
});

test('what is under way when it is asked to end is still answered', async () => {
  const { child, address, ended } = run({ DATA_DIR: dataDir });
  const points = Array.from({ length: 60 }, (_, t) => [2000 + t, (t * 7919) % 101]);
  const series = Array.from({ length: 1500 }, (_, n) => ({ id: `s${n}`, points }));
  const answer = fetch(`${await address}/api/v1/analysis/trends`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', 'X-Followthrough': '1' },
    body: JSON.stringify({ series }),
  });
  await new Promise((resolve) => setTimeout(resolve, 400));
  child.kill('SIGTERM');
  const { trends } = (await (await answer).json()) as { trends: unknown[] };
  expect(trends).toHaveLength(1500);
  expect(await ended).toBe(0);
});

test('a kill loses no save that was acknowledged, and does not stop the next start', async () => {
  const first = run({ DATA_DIR: dataDir });
  const headers = { 'Content-Type': 'application/json', 'X-Followthrough': '1' };
  const made = await fetch(`${await first.address}/api/v1/plans`, {
    method: 'POST',
    headers,
    body: JSON.stringify({ files: planFiles }),
  });
  const { id } = (await made.json()) as { id: string };
  first.child.kill('SIGKILL');
  await first.ended;
  const second = run({ DATA_DIR: dataDir });
  const found = await fetch(`${await second.address}/api/v1/plans/${id}/files`);
  expect(await found.json()).toMatchObject({ files: planFiles });
  second.child.kill('SIGTERM');
  expect(await second.ended).toBe(0);
});

test.each([
  ['a port that is none', { PORT: 'many' }, /^PORT is no port: many\n$/],
  [
    'a database that is not there',
    { DATABASE_URL: 'postgres://u:secret@127.0.0.1:1/x' },
    /^The database at 127\.0\.0\.1:1\/x does not answer: .+\n$/,
  ],
  ['a data folder that is a file', { DATA_DIR: join(folder, 'file') }, /^.*(EEXIST|ENOTDIR).*\n$/],
])('%s is one clear line, and exit 1', async (_, env, line) => {
  writeFileSync(join(folder, 'file'), '');
  const failed = run(env as unknown as Record<string, string>);
  expect(await failed.ended).toBe(1);
  expect(failed.complained()).toMatch(line);
  expect(failed.complained()).not.toContain('secret');
});

test('a port in use is one clear line, and exit 1', async () => {
  const other = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => other.once('listening', resolve));
  const { port } = other.address() as { port: number };
  const failed = run({ PORT: String(port), DATA_DIR: join(folder, 'unused') });
  expect(await failed.ended).toBe(1);
  expect(failed.complained()).toBe(`Port ${port} is in use. Set PORT to another, or end what uses it.\n`);
  other.close();
});

test('two that start together on one PostgreSQL share one set of examples, and work out its figures', async () => {
  const database = await createTestDatabase();
  const both = [1, 2].map(() => run({ DATABASE_URL: database.url }));
  const lists = await Promise.all(
    both.map(async ({ address }) => (await (await fetch(`${await address}/api/v1/plans`)).json()) as List),
  );
  expect(lists[0]?.items.map(({ id }) => id)).toEqual(lists[1]?.items.map(({ id }) => id));
  const titles = lists[0]?.items.map(({ title }) => title) ?? [];
  expect(new Set(titles).size).toBe(titles.length);
  const store = await openDatabase({ url: database.url });
  const figures = { revision: lists[0]?.items.at(-1)?.head ?? '', by: ['response'], unit: 'state' };
  await expect
    .poll(() => readStatistic(store.db, figures), { timeout: 60_000 })
    .toMatchObject({ method: expect.any(String) });
  await store.close();
  for (const { child } of both) child.kill('SIGTERM');
  expect(await Promise.all(both.map(({ ended }) => ended))).toEqual([0, 0]);
  expect(both.map(({ complained }) => complained()).join('')).toBe('');
  await database.drop();
});

test('an operator can prepare a database before the first start', async () => {
  const database = await createTestDatabase();
  const env = { DATABASE_URL: database.url };
  for (const line of ['Took 001-plans.\n', 'Nothing to do: the schema is up to date.\n']) {
    const admin = run(env, 'admin.ts', 'migrate');
    expect(await admin.ended).toBe(0);
    expect(admin.said()).toBe(line);
  }
  const wrong = run(env, 'admin.ts', 'fly');
  expect(await wrong.ended).toBe(1);
  expect(wrong.complained()).toBe('No such verb: fly. There is migrate.\n');
  await database.drop();
});
