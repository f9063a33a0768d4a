import { type Actor, nameOf } from '../can.ts';
import type { Db } from '../db.ts';
import { isId, randomId } from '../random-id.ts';
import { changedPaths } from './files.ts';
import {
  claimKey,
  findAnswer,
  type KeyedRequest,
  keepAnswer,
  releaseKey,
  requestHash,
} from './idempotency.ts';
import { findRevision, type Revision } from './revisions.ts';
import {
  type FileChanges,
  type Heads,
  type InTransaction,
  type Saved,
  writeRevision,
} from './write-revision.ts';

export interface Save {
  plan: string;
  /** The revision the change was made from. */
  ifMatch: string;
  files: FileChanges;
  heads: Heads;
  message: string;
  author: Actor;
  idempotencyKey?: string | undefined;
}

/**
 * `conflict`: the head moved on since `base`; `changed` are the paths that differ between the two.
 * `unknown revision`: the plan has no revision of that id. Nothing is written unless `saved`.
 */
export type SaveOutcome =
  | { outcome: 'saved'; saved: Saved; repeated: boolean }
  | { outcome: 'conflict'; base: Revision; head: Revision; changed: string[] }
  | { outcome: 'unknown revision' }
  | { outcome: 'key reused' };

/** Moves a plan's head from `ifMatch` to a new revision, with all that belongs to it, in one transaction. */
export async function saveRevision(
  db: Db,
  save: Save,
  { inTransaction }: { inTransaction?: InTransaction | undefined } = {},
): Promise<SaveOutcome> {
  if (!isId(save.plan) || !isId(save.ifMatch)) return { outcome: 'unknown revision' };
  const applied = await db.transaction().execute(async (trx): Promise<SaveOutcome | undefined> => {
    const request = keyed(save);
    const claim = await claimKey<Saved>(trx, request);
    if (claim.state === 'answered') return { outcome: 'saved', saved: claim.answer, repeated: true };
    if (claim.state === 'reused') return { outcome: 'key reused' };
    const saved = await moveHead(trx, save);
    if (saved === undefined) {
      await releaseKey(trx, request);
      return undefined;
    }
    await keepAnswer(trx, request, saved);
    await inTransaction?.(trx, saved);
    return { outcome: 'saved', saved, repeated: false };
  });
  return applied ?? explainRefusal(db, save);
}

/** The outcome of a save made earlier under the same key, so that a repeat need not be checked again. */
export async function repeatedSave(
  db: Db,
  save: Omit<Save, 'heads'>,
): Promise<Extract<SaveOutcome, { outcome: 'saved' | 'key reused' }> | undefined> {
  const found = await findAnswer<Saved>(db, keyed(save));
  if (found.state === 'fresh') return undefined;
  if (found.state === 'reused') return { outcome: 'key reused' };
  return { outcome: 'saved', saved: found.answer, repeated: true };
}

const keyed = ({
  plan,
  ifMatch,
  files,
  message,
  author,
  idempotencyKey,
}: Omit<Save, 'heads'>): KeyedRequest => ({
  actor: nameOf(author),
  key: idempotencyKey,
  hash: requestHash(['save', plan, ifMatch, message, files]),
});

async function moveHead(db: Db, save: Save): Promise<Saved | undefined> {
  const { plan, ifMatch, files, heads, message, author } = save;
  const id = randomId();
  const moved = await db
    .updateTable('plan')
    .set({
      head: id,
      kind: heads.kind,
      review_key: heads.reviewKey ?? null,
      plan_key: heads.planKey ?? null,
      title: heads.title,
    })
    .where('id', '=', plan)
    .where('head', '=', ifMatch)
    .executeTakeFirst();
  if (moved.numUpdatedRows === 0n) return undefined;
  const base = await db
    .selectFrom('revision')
    .select('number')
    .where('id', '=', ifMatch)
    .executeTakeFirstOrThrow();
  const number = base.number + 1;
  await writeRevision(db, { id, plan, number, parent: ifMatch, files, heads, message, author }, 'saved');
  return { plan, title: heads.title, revision: id, number };
}

async function explainRefusal(db: Db, { plan, ifMatch }: Save): Promise<SaveOutcome> {
  const base = await findRevision(db, plan, ifMatch);
  if (!base) return { outcome: 'unknown revision' };
  const { head: id } = await db
    .selectFrom('plan')
    .select('head')
    .where('id', '=', plan)
    .executeTakeFirstOrThrow();
  const head = await findRevision(db, plan, id);
  if (!head) throw new Error('a plan without a head');
  return { outcome: 'conflict', base, head, changed: await changedPaths(db, base.id, head.id) };
}
