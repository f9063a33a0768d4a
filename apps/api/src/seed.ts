import { samples } from '@followthrough/samples/node';
import { createPlans, isEmpty, localPerson, type NewPlan, setPublic } from '@followthrough/store';
import type { Context } from './context.ts';
import { passGate } from './gate.ts';

/** Puts the example plans into a store that holds nothing; says how many there are now that were not before. */
export async function seed(context: Context): Promise<number> {
  if (!(await isEmpty(context.db))) return 0;
  const plans: NewPlan[] = [];
  for (const { name, files } of await samples()) {
    const gate = await passGate(context, files);
    if (!gate.passed) throw new Error(`the example ${name} cannot be stored`);
    plans.push({ files, heads: gate.heads });
  }
  // of two processes that start together on one store, one adds them
  const wanted = { plans, message: 'Example', author: localPerson, idempotencyKey: 'samples' };
  const made = await createPlans(context.db, wanted, context);
  if (made.outcome !== 'saved' || made.repeated) return 0;
  // examples are there to be looked at, also on the public pages
  for (const { plan } of made.saved) await setPublic(context.db, plan, true, localPerson);
  return plans.length;
}
