// Plans small enough to read in a test.

import { localPerson } from '../src/can.ts';
import type { Db } from '../src/db.ts';
import { createPlan, type NewPlan, type NewPlans } from '../src/queries/create-plans.ts';
import { type Save, saveRevision } from '../src/queries/save-revision.ts';
import type { Heads, Saved } from '../src/queries/write-revision.ts';

export const planHeads = (key: string, reviews: string[] = []): Heads => ({
  kind: 'plan',
  planKey: key,
  title: `Plan ${key}`,
  reviews,
});

export const reviewHeads = (key: string): Heads => ({
  kind: 'review',
  reviewKey: key,
  title: `Review ${key}`,
  reviews: [],
});

export const newPlan = (change: Partial<ReturnType<typeof first>> = {}) => ({ ...first(), ...change });

const first = (): NewPlan & Omit<NewPlans, 'plans'> => ({
  files: { 'plan.yaml': 'plan: { id: p }\n', 'women.yaml': 'recommendations: []\n' },
  heads: planHeads('p'),
  message: 'First',
  author: localPerson,
});

export async function create(db: Db, change: Partial<ReturnType<typeof first>> = {}): Promise<Saved> {
  const outcome = await createPlan(db, newPlan(change));
  if (outcome.outcome !== 'saved') throw new Error(outcome.outcome);
  return outcome.saved;
}

export const saveOf = (on: Saved, change: Partial<Save> = {}): Save => ({
  plan: on.plan,
  ifMatch: on.revision,
  files: { 'women.yaml': 'recommendations: [{ number: 1 }]\n' },
  heads: planHeads('p'),
  message: 'Second',
  author: localPerson,
  ...change,
});

export async function save(db: Db, on: Saved, change: Partial<Save> = {}): Promise<Saved> {
  const outcome = await saveRevision(db, saveOf(on, change));
  if (outcome.outcome !== 'saved') throw new Error(outcome.outcome);
  return outcome.saved;
}
