import { sql } from 'kysely';
import type { Db } from '../db.ts';
import type { OutboxTopic } from '../schema/outbox.ts';

/** Something that happened to a plan; `id` is where to go on reading. */
export interface OutboxEntry {
  id: number;
  topic: OutboxTopic;
  plan: string;
  revision: string;
}

/** Adds a row in the transaction that makes it true. */
export async function writeOutbox(db: Db, entry: Omit<OutboxEntry, 'id'>): Promise<void> {
  await db
    .insertInto('outbox')
    .values({ ...entry, created_at: new Date() })
    .execute();
}

/** Rows after `after`, in order; what is still being written, or could be overtaken, comes in a later call. */
export async function readOutbox(db: Db, after: number, limit: number): Promise<OutboxEntry[]> {
  const rows = await db
    .selectFrom('outbox')
    .select(['id', 'topic', 'plan', 'revision'])
    .where('id', '>', after)
    .where(sql<boolean>`transaction < pg_snapshot_xmin(pg_current_snapshot())`)
    .orderBy('id')
    .limit(limit)
    .execute();
  // pg gives 64-bit numbers as text
  return rows.map((row) => ({ ...row, id: Number(row.id) }));
}
