// A database of a test file's own, in the PostgreSQL that vitest-postgres.ts started for the run.
import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { inject } from 'vitest';
import './vitest-postgres.ts';

/** Its address, and how to remove it: call `drop` after closing your own connections. */
export interface TestDatabase {
  url: string;
  drop: () => Promise<void>;
}

/** Creates an empty database. Throws when the room is not listed with PostgreSQL in vitest.config.ts. */
export async function createTestDatabase(): Promise<TestDatabase> {
  const server = inject('postgresUrl');
  if (!server) throw new Error('list this room under roomsOnPostgres in vitest.config.ts');
  const name = `test_${randomBytes(8).toString('hex')}`;
  await run(server, `create database ${name}`);
  const url = new URL(server);
  url.pathname = `/${name}`;
  return {
    url: url.href,
    drop: () => run(server, `drop database if exists ${name} with (force)`),
  };
}

async function run(url: string, sql: string): Promise<void> {
  const client = new pg.Client(url);
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}
