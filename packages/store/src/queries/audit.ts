// Who did what to a plan. Each row carries the hash of the one before, so that a changed or missing row shows.
import { createHash } from 'node:crypto';
import type { Insertable } from 'kysely';
import type { Db } from '../db.ts';
import type { AuditAction, AuditTable } from '../schema/audit.ts';

export interface AuditEntry {
  plan: string;
  actor: string;
  action: AuditAction;
  revision: string;
  at: Date;
}

/** Adds a row; the caller's transaction has locked the plan, so rows of one plan come one after the other. */
export async function writeAudit(db: Db, entry: AuditEntry): Promise<void> {
  const last = await db
    .selectFrom('audit')
    .select(['number', 'hash'])
    .where('plan', '=', entry.plan)
    .orderBy('number', 'desc')
    .limit(1)
    .executeTakeFirst();
  const row = { ...entry, number: (last?.number ?? 0) + 1, previous: last?.hash ?? '' };
  await db
    .insertInto('audit')
    .values({ ...row, hash: hashOf(row) })
    .execute();
}

/** The number of the first row of a plan that does not fit the chain; undefined when all do. */
export async function brokenAudit(db: Db, plan: string): Promise<number | undefined> {
  const rows = await db.selectFrom('audit').selectAll().where('plan', '=', plan).orderBy('number').execute();
  let previous = '';
  for (const [index, row] of rows.entries()) {
    const fits = row.number === index + 1 && row.previous === previous && row.hash === hashOf(row);
    if (!fits) return row.number;
    previous = row.hash;
  }
  return undefined;
}

function hashOf(row: Omit<Insertable<AuditTable>, 'hash'>): string {
  const fields = [
    row.plan,
    row.number,
    row.at.toISOString(),
    row.actor,
    row.action,
    row.revision,
    row.previous,
  ];
  return createHash('sha256').update(JSON.stringify(fields)).digest('hex');
}
