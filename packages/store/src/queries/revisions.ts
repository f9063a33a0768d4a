import type { Selectable } from 'kysely';
import type { Db } from '../db.ts';
import { isId } from '../random-id.ts';
import type { RevisionTable } from '../schema/revision.ts';
import { marked, unmarked } from './whole-text.ts';

/** A saved state of a plan; `time` in ISO 8601, UTC. Order is by `number`, never by time. */
export interface Revision {
  id: string;
  number: number;
  parent: string | undefined;
  author: string;
  message: string;
  time: string;
}

/** The revision of that id in that plan. */
export async function findRevision(db: Db, plan: string, id: string): Promise<Revision | undefined> {
  if (!isId(id)) return undefined;
  const row = await db
    .selectFrom('revision')
    .selectAll()
    .select((eb) => marked(eb.ref('message')).as('message'))
    .where('id', '=', id)
    .where('plan', '=', plan)
    .executeTakeFirst();
  return row && asRevision(row);
}

/** A page of a plan's revisions, newest first; `next` continues with those before it. */
export async function listRevisions(
  db: Db,
  plan: string,
  page: { before?: string | undefined; limit: number },
): Promise<{ items: Revision[]; next: string | undefined }> {
  let query = db
    .selectFrom('revision')
    .selectAll()
    .select((eb) => marked(eb.ref('message')).as('message'))
    .where('plan', '=', plan)
    .orderBy('number', 'desc')
    .limit(page.limit + 1);
  if (page.before !== undefined) {
    const before = db
      .selectFrom('revision')
      .select('number')
      .where('plan', '=', plan)
      .where('id', '=', page.before);
    query = query.where('number', '<', before);
  }
  const rows = await query.execute();
  const items = rows.slice(0, page.limit).map(asRevision);
  return { items, next: rows.length > page.limit ? items.at(-1)?.id : undefined };
}

const asRevision = (row: Selectable<RevisionTable>): Revision => ({
  id: row.id,
  number: row.number,
  parent: row.parent ?? undefined,
  author: row.author,
  message: unmarked(row.message),
  time: row.created_at.toISOString(),
});
