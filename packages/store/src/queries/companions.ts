import { type Actor, can } from '../can.ts';
import type { Db } from '../db.ts';
import { type Files, filesOf } from './files.ts';
import { asResource } from './plans.ts';

/** Another plan on the same reviews, with its own files as they are now. */
export interface Companion {
  plan: string;
  planKey: string;
  title: string;
  revision: string;
  files: Files;
}

/**
 * The other plans the actor may read that work on a review this plan is or works on: what other parties
 * make of the same recommendations. Oldest first.
 */
export async function companionsOf(
  db: Db,
  actor: Actor,
  plan: { id: string; head: string },
): Promise<Companion[]> {
  const reviews = db
    .selectFrom('revision_pin')
    .select('pinned_plan')
    .where('revision', '=', plan.head)
    .union(db.selectFrom('plan').select('id as pinned_plan').where('id', '=', plan.id));
  const rows = await db
    .selectFrom('plan')
    .innerJoin('revision_pin', 'revision_pin.revision', 'plan.head')
    .where('revision_pin.pinned_plan', 'in', reviews)
    .where('plan.id', '!=', plan.id)
    .select(['plan.id', 'plan.plan_key', 'plan.title', 'plan.head', 'plan.public', 'plan.position'])
    .distinct()
    .orderBy('plan.position')
    .execute();
  const companions: Companion[] = [];
  for (const { id, plan_key, title, head, ...row } of rows) {
    if (plan_key === null || !can(actor, 'read', asResource(row))) continue;
    const files = await filesOf(db, head);
    companions.push({ plan: id, planKey: plan_key, title, revision: head, files });
  }
  return companions;
}
