import { type Actor, nameOf } from '../can.ts';
import type { Db } from '../db.ts';
import { randomId } from '../random-id.ts';
import type { Files } from './files.ts';
import { claimKey, findAnswer, type KeyedRequest, keepAnswer, requestHash } from './idempotency.ts';
import {
  type Heads,
  type InTransaction,
  type NewRevision,
  type Saved,
  writeRevision,
} from './write-revision.ts';

export interface NewPlan {
  files: Files;
  heads: Heads;
  message: string;
  author: Actor;
  idempotencyKey?: string | undefined;
}

/** `repeated`: the key had been used for the same plan, and nothing new was made. */
export type CreateOutcome = { outcome: 'saved'; saved: Saved; repeated: boolean } | { outcome: 'key reused' };

/** Makes a plan with its first revision. */
export async function createPlan(
  db: Db,
  plan: NewPlan,
  { inTransaction }: { inTransaction?: InTransaction | undefined } = {},
): Promise<CreateOutcome> {
  const request = keyed(plan);
  return db.transaction().execute(async (trx) => {
    const claim = await claimKey<Saved>(trx, request);
    if (claim.state === 'answered') return { outcome: 'saved', saved: claim.answer, repeated: true };
    if (claim.state === 'reused') return { outcome: 'key reused' };
    const { title } = plan.heads;
    const saved: Saved = { plan: randomId(), title, revision: randomId(), number: 1 };
    await insertPlan(trx, saved, plan.heads);
    await writeRevision(trx, firstRevision(saved, plan), 'created');
    await keepAnswer(trx, request, saved);
    await inTransaction?.(trx, saved);
    return { outcome: 'saved', saved, repeated: false };
  });
}

/** The outcome of a creation made earlier under the same key, so that a repeat need not be checked again. */
export async function repeatedCreate(
  db: Db,
  plan: Omit<NewPlan, 'heads'>,
): Promise<CreateOutcome | undefined> {
  const found = await findAnswer<Saved>(db, keyed(plan));
  if (found.state === 'fresh') return undefined;
  if (found.state === 'reused') return { outcome: 'key reused' };
  return { outcome: 'saved', saved: found.answer, repeated: true };
}

const keyed = ({ files, message, author, idempotencyKey }: Omit<NewPlan, 'heads'>): KeyedRequest => ({
  actor: nameOf(author),
  key: idempotencyKey,
  hash: requestHash(['create', message, files]),
});

async function insertPlan(db: Db, saved: Saved, heads: Heads): Promise<void> {
  await db
    .insertInto('plan')
    .values({
      id: saved.plan,
      kind: heads.kind,
      review_key: heads.reviewKey ?? null,
      plan_key: heads.planKey ?? null,
      title: heads.title,
      head: saved.revision,
    })
    .execute();
}

const firstRevision = (saved: Saved, { files, heads, message, author }: NewPlan): NewRevision => ({
  id: saved.revision,
  plan: saved.plan,
  number: 1,
  parent: undefined,
  files,
  heads,
  message,
  author,
});
