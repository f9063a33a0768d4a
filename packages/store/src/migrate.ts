import { type Kysely, sql } from 'kysely';
import { Migrator } from 'kysely/migration';
import { migrations } from './migrations/migrations.ts';

/**
 * Brings the schema up to date and returns the names of the steps taken.
 * Processes that start together wait for each other; a failed step leaves nothing behind and throws.
 */
export function migrate<T>(db: Kysely<T>): Promise<string[]> {
  return db.connection().execute(async (connection) => {
    // a step, or another process's, may take longer than a request is given
    await sql`set statement_timeout = 0`.execute(connection);
    try {
      return await run(connection);
    } finally {
      await sql`reset statement_timeout`.execute(connection);
    }
  });
}

async function run<T>(db: Kysely<T>): Promise<string[]> {
  const migrator = new Migrator({ db, provider: { getMigrations: async () => migrations } });
  const { error, results = [] } = await migrator.migrateToLatest();
  if (error) throw error;
  return results.map((result) => result.migrationName);
}
