import { type Actor, nameOf } from '../can.ts';
import type { Db } from '../db.ts';
import { writeAudit } from './audit.ts';
import { writeOutbox } from './outbox.ts';

/** Shows a plan to everyone, or hides it again; does nothing where it already is so. */
export async function setPublic(db: Db, plan: string, isPublic: boolean, author: Actor): Promise<void> {
  await db.transaction().execute(async (trx) => {
    const changed = await trx
      .updateTable('plan')
      .set((eb) => ({ public: isPublic, settings_changed_at: eb.ref('head') }))
      .where('id', '=', plan)
      .where('public', '!=', isPublic)
      .returning('head')
      .executeTakeFirst();
    if (!changed) return;
    const action = isPublic ? 'made public' : 'made private';
    const revision = changed.head;
    await writeAudit(trx, { plan, actor: nameOf(author), action, revision, at: new Date() });
    await writeOutbox(trx, { topic: isPublic ? 'plan-public' : 'plan-private', plan, revision });
  });
}
