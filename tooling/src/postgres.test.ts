import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import pg from 'pg';
import { expect, test } from 'vitest';
import { findBinaries } from './postgres/binaries.ts';
import { startPostgres } from './postgres.ts';

async function ask<Row extends pg.QueryResultRow>(url: string, sql: string): Promise<Row | undefined> {
  const client = new pg.Client(url);
  client.on('error', () => {}); // a killed server says so outside every query
  await client.connect();
  try {
    return (await client.query<Row>(sql)).rows[0];
  } finally {
    await client.end();
  }
}

test('starts a server that knows Unicode, and stops it', async () => {
  const server = await startPostgres({});
  const row = await ask<{ folded: string; v: string }>(
    server.url,
    `select lower('ӨРГӨДӨЛ') as folded, current_setting('server_version_num') as v`,
  );
  expect(Number(row?.v)).toBeGreaterThanOrEqual(150000);
  if (server.how.startsWith('embedded')) expect(row?.folded).toBe('өргөдөл');
  await server.stop();
  await expect(ask(server.url, 'select 1')).rejects.toThrow();
});

test('takes TEST_DATABASE_URL as it is', async () => {
  const url = 'postgres://someone@elsewhere.invalid/db';
  expect(await startPostgres({ TEST_DATABASE_URL: url })).toMatchObject({
    url,
    how: 'TEST_DATABASE_URL',
  });
});

test('a found installation has its programs', () => {
  for (const { root } of findBinaries()) expect(existsSync(`${root}/bin/initdb`)).toBe(true);
});

test.runIf(process.platform !== 'win32')('a killed owner leaves no server behind', async () => {
  const script = `import { startPostgres } from ${JSON.stringify(new URL('./postgres.ts', import.meta.url).href)};
    console.log((await startPostgres({})).url); setInterval(() => {}, 1000);`;
  const owner = spawn(process.execPath, ['--input-type=module', '-e', script], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const url = await new Promise<string>((resolve) =>
    owner.stdout.once('data', (d: Buffer) => resolve(String(d).trim())),
  );
  expect(await ask(url, 'select 1 as one')).toEqual({ one: 1 });
  owner.kill('SIGKILL');
  const gone = async () =>
    ask(url, 'select 1').then(
      () => false,
      () => true,
    );
  for (let i = 0; i < 100 && !(await gone()); i++) await wait(100);
  expect(await gone()).toBe(true);
});
