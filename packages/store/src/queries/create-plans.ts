import { type Actor, nameOf } from '../can.ts';
import type { Db } from '../db.ts';
import { randomId } from '../random-id.ts';
import type { Files } from './files.ts';
import { claimKey, findAnswer, type KeyedRequest, keepAnswer, requestHash } from './idempotency.ts';
import { type Heads, type InTransaction, type Saved, writeRevision } from './write-revision.ts';

export interface NewPlan {
  files: Files;
  heads: Heads;
}

/** Plans to make together: all of them, or none. */
export interface NewPlans<Plan = NewPlan> {
  plans: readonly Plan[];
  message: string;
  author: Actor;
  idempotencyKey?: string | undefined;
}

/** `repeated`: the key had been used for the same plans, and nothing new was made. */
export type CreateOutcome =
  | { outcome: 'saved'; saved: Saved[]; repeated: boolean }
  | { outcome: 'key reused' };

/** Makes plans, each with its first revision, in one transaction; reviews before the plans that work on them. */
export async function createPlans(
  db: Db,
  wanted: NewPlans,
  { inTransaction }: { inTransaction?: InTransaction | undefined } = {},
): Promise<CreateOutcome> {
  const request = keyed(wanted);
  return db.transaction().execute(async (trx) => {
    const claim = await claimKey<Saved[]>(trx, request);
    if (claim.state === 'answered') return { outcome: 'saved', saved: claim.answer, repeated: true };
    if (claim.state === 'reused') return { outcome: 'key reused' };
    const saved: Saved[] = [];
    for (const plan of wanted.plans) {
      const made = await createOne(trx, plan, wanted);
      await inTransaction?.(trx, made);
      saved.push(made);
    }
    await keepAnswer(trx, request, saved);
    return { outcome: 'saved', saved, repeated: false };
  });
}

/** Makes one plan. */
export async function createPlan(
  db: Db,
  { files, heads, ...wanted }: NewPlan & Omit<NewPlans, 'plans'>,
  options: { inTransaction?: InTransaction | undefined } = {},
): Promise<{ outcome: 'saved'; saved: Saved; repeated: boolean } | { outcome: 'key reused' }> {
  const made = await createPlans(db, { ...wanted, plans: [{ files, heads }] }, options);
  const [saved] = made.outcome === 'saved' ? made.saved : [];
  return made.outcome === 'saved' && saved ? { ...made, saved } : { outcome: 'key reused' };
}

/** The outcome of a creation made earlier under the same key, so that a repeat need not be checked again. */
export async function repeatedCreate(
  db: Db,
  wanted: NewPlans<Pick<NewPlan, 'files'>>,
): Promise<CreateOutcome | undefined> {
  const found = await findAnswer<Saved[]>(db, keyed(wanted));
  if (found.state === 'fresh') return undefined;
  if (found.state === 'reused') return { outcome: 'key reused' };
  return { outcome: 'saved', saved: found.answer, repeated: true };
}

const keyed = ({
  plans,
  message,
  author,
  idempotencyKey,
}: NewPlans<Pick<NewPlan, 'files'>>): KeyedRequest => ({
  actor: nameOf(author),
  key: idempotencyKey,
  hash: requestHash(['create', message, plans.map(({ files }) => files)]),
});

async function createOne(db: Db, { files, heads }: NewPlan, { message, author }: NewPlans): Promise<Saved> {
  const [plan, id, number] = [randomId(), randomId(), 1];
  await db
    .insertInto('plan')
    .values({
      id: plan,
      kind: heads.kind,
      review_key: heads.reviewKey ?? null,
      plan_key: heads.planKey ?? null,
      title: heads.title,
      head: id,
    })
    .execute();
  await writeRevision(db, { id, plan, number, parent: undefined, files, heads, message, author }, 'created');
  return { plan, title: heads.title, revision: id, number };
}
