import { type Actor, can } from '../can.ts';
import type { Db } from '../db.ts';
import { asResource } from './plans.ts';

/** A review that a plan's revision was written against: its text id, and where it lies in this store. */
export interface Pin {
  reviewKey: string;
  plan: string;
  revision: string;
}

/** The pins of a revision, in the order of their text ids. */
export async function pinsOf(db: Db, revision: string): Promise<Pin[]> {
  const rows = await db
    .selectFrom('revision_pin')
    .selectAll()
    .where('revision', '=', revision)
    .orderBy('review_key')
    .execute();
  return rows.map((row) => ({
    reviewKey: row.review_key,
    plan: row.pinned_plan,
    revision: row.pinned_revision,
  }));
}

/**
 * The heads of the named reviews that lie in this store. A review pinned before stays the same one;
 * of several with the same text id the actor may read, the latest to come is meant.
 */
export async function findPins(
  db: Db,
  actor: Actor,
  reviewKeys: readonly string[],
  parent: string | undefined,
): Promise<Pin[]> {
  if (reviewKeys.length === 0) return [];
  const before = new Map(parent ? (await pinsOf(db, parent)).map((pin) => [pin.reviewKey, pin.plan]) : []);
  const rows = await db
    .selectFrom('plan')
    .select(['id', 'review_key', 'head', 'public'])
    .where('review_key', 'in', [...reviewKeys])
    .orderBy('position')
    .execute();
  const found = new Map<string, Pin>();
  for (const row of rows) {
    const reviewKey = row.review_key;
    if (reviewKey === null || !can(actor, 'read', asResource(row))) continue;
    if (found.get(reviewKey)?.plan === before.get(reviewKey) && found.has(reviewKey)) continue;
    found.set(reviewKey, { reviewKey, plan: row.id, revision: row.head });
  }
  return [...found.values()];
}

/** Keeps the pins of a new revision. */
export async function writePins(db: Db, revision: string, pins: readonly Pin[]): Promise<void> {
  if (pins.length === 0) return;
  const rows = pins.map((pin) => ({
    revision,
    review_key: pin.reviewKey,
    pinned_plan: pin.plan,
    pinned_revision: pin.revision,
  }));
  await db.insertInto('revision_pin').values(rows).execute();
}
