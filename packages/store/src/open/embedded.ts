import type { PGlite } from '@electric-sql/pglite';
import { Kysely, PGliteDialect } from 'kysely';
import type { OpenedDatabase } from '../db.ts';
import type { Tables } from '../schema/tables.ts';

/** A store on a PGlite that somebody else created; closing it closes that too. */
export function openEmbedded(pglite: PGlite): OpenedDatabase {
  const db = new Kysely<Tables>({ dialect: new PGliteDialect({ pglite }) });
  const close = async () => {
    await db.destroy();
    if (!pglite.closed) await pglite.close();
  };
  return { db, close };
}

/** Loaded only where it is used: a server on PostgreSQL never reads these 20 MB. */
export async function createEmbedded(folder?: string): Promise<PGlite> {
  const { PGlite } = await import('@electric-sql/pglite');
  return PGlite.create(folder === undefined ? {} : { dataDir: folder });
}
