import type { Kysely } from 'kysely';
import type { Tables } from './schema/tables.ts';

/** Every query takes this first: an open store, or a transaction in it. */
export type Db = Kysely<Tables>;

export interface OpenedDatabase {
  db: Db;
  /** Ends connections, waits for what is under way, and frees the data folder. */
  close(): Promise<void>;
}
