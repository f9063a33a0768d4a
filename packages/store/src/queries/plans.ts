import type { Selectable } from 'kysely';
import { type Actor, can, type Resource } from '../can.ts';
import type { Db } from '../db.ts';
import { isId } from '../random-id.ts';
import type { PlanKind, PlanTable } from '../schema/plan.ts';

/** A stored plan folder: random `id`, text ids from its files, title, and the revision that is its head. */
export interface Plan {
  id: string;
  kind: PlanKind;
  reviewKey: string | undefined;
  planKey: string | undefined;
  title: string;
  public: boolean;
  head: string;
  /** Whether settings beside the text changed since the head was saved, so that the head alone does not tell. */
  settingsChanged: boolean;
}

/** What `can` needs to know of a plan. */
export const asResource = (plan: { public: boolean }): Resource => ({ kind: 'plan', public: plan.public });

/** The plan of that id, if the actor may read it; otherwise as if there were none. */
export async function findPlan(db: Db, actor: Actor, id: string): Promise<Plan | undefined> {
  if (!isId(id)) return undefined;
  const row = await db.selectFrom('plan').selectAll().where('id', '=', id).executeTakeFirst();
  return row && can(actor, 'read', asResource(row)) ? asPlan(row) : undefined;
}

/** A page of the plans the actor may read, oldest first; `next` is given when there are more. */
export async function listPlans(
  db: Db,
  actor: Actor,
  page: { after?: string | undefined; limit: number },
): Promise<{ items: Plan[]; next: string | undefined }> {
  let query = db
    .selectFrom('plan')
    .selectAll()
    .orderBy('position')
    .limit(page.limit + 1);
  const visible = [true, false].filter((isPublic) => can(actor, 'read', asResource({ public: isPublic })));
  query = query.where('public', 'in', [...visible]);
  if (page.after !== undefined) {
    const after = db.selectFrom('plan').select('position').where('id', '=', page.after);
    query = query.where('position', '>', after);
  }
  const rows = await query.execute();
  const items = rows.slice(0, page.limit).map(asPlan);
  return { items, next: rows.length > page.limit ? items.at(-1)?.id : undefined };
}

/** Whether the store holds nothing yet. */
export async function isEmpty(db: Db): Promise<boolean> {
  return (await db.selectFrom('plan').select('id').limit(1).executeTakeFirst()) === undefined;
}

const asPlan = (row: Selectable<PlanTable>): Plan => ({
  id: row.id,
  kind: row.kind,
  reviewKey: row.review_key ?? undefined,
  planKey: row.plan_key ?? undefined,
  title: row.title,
  public: row.public,
  head: row.head,
  settingsChanged: row.settings_changed_at === row.head,
});
