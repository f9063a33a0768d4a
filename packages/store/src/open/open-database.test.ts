import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createTestDatabase } from '@followthrough/tooling/test-database';
import { sql } from 'kysely';
import pg from 'pg';
import { afterAll, expect, test, vi } from 'vitest';
import { create } from '../../test/plans.ts';
import { localPerson } from '../can.ts';
import { migrate } from '../migrate.ts';
import { findPlan } from '../queries/plans.ts';
import { isUnavailable } from '../unavailable.ts';
import { openDatabase } from './open-database.ts';

// creating an embedded database takes seconds, and many where others run
vi.setConfig({ testTimeout: 120_000 });

const folder = mkdtempSync(join(tmpdir(), 'followthrough-store-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('an embedded store is there again after closing, and its folder is free', async () => {
  const first = await openDatabase({ dataDir: folder });
  await migrate(first.db);
  const { plan } = await create(first.db);
  await expect(openDatabase({ dataDir: folder })).rejects.toMatchObject({ code: 'folder-in-use' });
  await first.close();
  const second = await openDatabase({ dataDir: folder });
  expect(await migrate(second.db)).toEqual([]);
  expect(await findPlan(second.db, localPerson, plan)).toBeDefined();
  await second.close();
});

test('a database that does not answer is named, its password is not', async () => {
  const url = 'postgres://someone:secret@127.0.0.1:1/plans';
  const attempt = openDatabase({ url });
  await expect(attempt).rejects.toMatchObject({ code: 'unreachable' });
  await expect(attempt).rejects.toThrow(/^The database at 127\.0\.0\.1:1\/plans does not answer: .*REFUSED/);
  await expect(attempt).rejects.not.toThrow(/secret|someone/);
  await expect(openDatabase({ url: 'not an address' })).rejects.toMatchObject({ code: 'unreachable' });
});

test('a lost connection is known as such, and soon there is a new one', async () => {
  const database = await createTestDatabase();
  const store = await openDatabase({ url: database.url });
  const admin = new pg.Client(database.url);
  await admin.connect();
  const others = `select pg_terminate_backend(pid) from pg_stat_activity
    where datname = current_database() and pid <> pg_backend_pid()`;
  const slow = sql`select pg_sleep(5)`.execute(store.db).catch((error: unknown) => error);
  await new Promise((resolve) => setTimeout(resolve, 200));
  await admin.query(others);
  expect(isUnavailable(await slow)).toBe(true);
  await expect.poll(() => sql`select 1`.execute(store.db).then(() => 'answers', String)).toBe('answers');
  await admin.end();
  await store.close();
  await database.drop();
});

test.each([new Error('x'), 'text', undefined, new RangeError('Connection terminated? no')])(
  '%s is no lost connection',
  (error) => {
    expect(isUnavailable(error)).toBe(error instanceof RangeError);
  },
);
