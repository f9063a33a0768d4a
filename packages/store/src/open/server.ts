import { Kysely, PostgresDialect, sql } from 'kysely';
import pg from 'pg';
import type { OpenedDatabase } from '../db.ts';
import type { Tables } from '../schema/tables.ts';
import { StoreError } from '../store-error.ts';

/** Connects to a PostgreSQL; throws a StoreError when it does not answer within five seconds. */
export async function openServer(url: string): Promise<OpenedDatabase> {
  const pool = new pg.Pool({
    connectionString: url,
    max: 10,
    connectionTimeoutMillis: 5_000,
    statement_timeout: 15_000,
    idle_in_transaction_session_timeout: 15_000,
    application_name: 'followthrough',
  });
  // a lost connection is replaced, and its query told; unheard, these events would end the process
  pool.on('error', () => {});
  pool.on('connect', (client) => client.on('error', () => {}));
  const db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) });
  try {
    await sql`select 1`.execute(db);
  } catch (error) {
    await db.destroy();
    throw new StoreError(
      'unreachable',
      `The database at ${place(url)} does not answer: ${reason(error)}`,
      error,
    );
  }
  return { db, close: () => db.destroy() };
}

/** Where the database is, without who connects. */
function place(url: string): string {
  if (!URL.canParse(url)) return 'DATABASE_URL';
  const { host, pathname } = new URL(url);
  return `${host}${pathname}`;
}

/** Some refusals of the network come without a message, as one error for each address tried. */
function reason(error: unknown): string {
  if (error instanceof AggregateError) return error.errors.map(reason).join(', ');
  return error instanceof Error ? error.message.split('\n')[0] || error.name : String(error);
}
