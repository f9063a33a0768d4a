// A write under a key is applied once; a repeat is given the stored answer.
import { createHash } from 'node:crypto';
import type { Db } from '../db.ts';

/** `fresh`: go on. `answered`: this was done before. `reused`: the key was used for something else. */
export type Claim<Answer> = { state: 'fresh' } | { state: 'answered'; answer: Answer } | { state: 'reused' };

export interface KeyedRequest {
  actor: string;
  /** Without a key every request is fresh. */
  key: string | undefined;
  hash: string;
}

/** Hash of what a write asks for. */
export const requestHash = (request: unknown): string =>
  createHash('sha256').update(JSON.stringify(request)).digest('hex');

/** Takes the key inside the write's transaction; a second one with the same key waits for the first to end. */
export async function claimKey<Answer extends object>(db: Db, request: KeyedRequest): Promise<Claim<Answer>> {
  const { actor, key, hash } = request;
  if (key === undefined) return { state: 'fresh' };
  const taken = await db
    .insertInto('idempotency')
    .values({ actor, key, request_hash: hash, answer: null, created_at: new Date() })
    .onConflict((conflict) => conflict.doNothing())
    .returning('key')
    .executeTakeFirst();
  return taken ? { state: 'fresh' } : findAnswer(db, request);
}

/** What was answered under the key, without taking it. */
export async function findAnswer<Answer extends object>(
  db: Db,
  request: KeyedRequest,
): Promise<Claim<Answer>> {
  if (request.key === undefined) return { state: 'fresh' };
  const row = await db
    .selectFrom('idempotency')
    .select(['request_hash', 'answer'])
    .where('actor', '=', request.actor)
    .where('key', '=', request.key)
    .executeTakeFirst();
  if (!row) return { state: 'fresh' };
  return row.request_hash === request.hash && row.answer
    ? { state: 'answered', answer: row.answer as Answer }
    : { state: 'reused' };
}

/** Keeps the answer of a write that was applied. */
export async function keepAnswer(db: Db, { actor, key }: KeyedRequest, answer: object): Promise<void> {
  if (key === undefined) return;
  await db
    .updateTable('idempotency')
    .set({ answer: JSON.stringify(answer) })
    .where('actor', '=', actor)
    .where('key', '=', key)
    .execute();
}

/** Gives the key back when the write was refused. */
export async function releaseKey(db: Db, { actor, key }: KeyedRequest): Promise<void> {
  if (key === undefined) return;
  await db.deleteFrom('idempotency').where('actor', '=', actor).where('key', '=', key).execute();
}
