import { createTestDatabase } from '@followthrough/tooling/test-database';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { create } from '../test/plans.ts';
import { homes, openTestStore } from '../test/testing.ts';
import type { OpenedDatabase } from './db.ts';
import { migrate } from './migrate.ts';
import { migrations } from './migrations/migrations.ts';
import { openDatabase } from './open/open-database.ts';

const steps = Object.keys(migrations);

test('processes that start together take every step once', async () => {
  const database = await createTestDatabase();
  const stores = await Promise.all([1, 2, 3, 4].map(() => openDatabase({ url: database.url })));
  const taken = await Promise.all(stores.map(({ db }) => migrate(db)));
  expect(taken.flat()).toEqual(steps);
  await Promise.all(stores.map((store) => store.close()));
  await database.drop();
});

test('steps are listed in the order of their names', () => {
  expect(steps).toEqual(steps.toSorted());
});

describe.each(homes)('on %s', (home) => {
  let store: OpenedDatabase;
  beforeAll(async () => {
    store = await openTestStore(home);
  });
  afterAll(() => store.close());

  test('a second run has nothing to do', async () => {
    expect(await migrate(store.db)).toEqual([]);
  });

  test('requests keep their time limit afterwards', async () => {
    const shown = await sql<{ limit: string }>`select current_setting('statement_timeout') as limit`.execute(
      store.db,
    );
    expect(shown.rows[0]?.limit).toBe(home === 'PostgreSQL' ? '15s' : '0');
  });

  test.each(['revision', 'content', 'revision_file', 'revision_pin', 'audit'] as const)(
    '%s is append-only',
    async (table) => {
      await create(store.db);
      await expect(store.db.deleteFrom(table).execute()).rejects.toThrow(`${table} is append-only`);
      await expect(sql`truncate ${sql.table(table)} cascade`.execute(store.db)).rejects.toThrow(
        'append-only',
      );
    },
  );
});
