import { type Actor, allowed, asResource, type Plan, type Saved, verbs } from '@followthrough/store';
import { z } from 'zod';

export const idSchema = z.string().describe('Random id, 32 hexadecimal digits');

export const canSchema = z.array(z.enum(verbs)).describe('What the caller may do here');

export const planShape = z
  .object({
    id: idSchema,
    kind: z
      .enum(['review', 'plan', 'both'])
      .describe(
        'review: the shared facts of one document; plan: one party’s work on reviews; or both in one',
      ),
    review: z.string().optional().describe('Text id of the review, as its files say'),
    plan: z.string().optional().describe('Text id of the plan, as its files say'),
    title: z.string(),
    head: z.string().describe('Id of the latest revision; also the ETag'),
    public: z.boolean().describe('Whether everyone may read it'),
    can: canSchema,
  })
  .meta({ id: 'StoredPlan' });

export const planListShape = z.object({
  items: z.array(planShape),
  next: z.string().nullable().describe('Pass it as cursor for the next page; null on the last'),
  can: canSchema,
});

export const savedPlanShape = z.object({
  id: idSchema,
  title: z.string(),
  head: z.string(),
  revision: z.string().describe('Id of the first revision; the same as head'),
  number: z.int(),
  public: z.boolean(),
  can: canSchema,
});

/** A plan as it is told to an actor. */
export const showPlan = (plan: Plan, actor: Actor): z.output<typeof planShape> => ({
  id: plan.id,
  kind: plan.kind,
  ...(plan.reviewKey === undefined ? {} : { review: plan.reviewKey }),
  ...(plan.planKey === undefined ? {} : { plan: plan.planKey }),
  title: plan.title,
  head: plan.head,
  public: plan.public,
  can: allowed(actor, asResource(plan)),
});

/** A plan that was just made: nobody else sees it yet. */
export const showSavedPlan = (saved: Saved, actor: Actor): z.output<typeof savedPlanShape> => ({
  id: saved.plan,
  title: saved.title,
  head: saved.revision,
  revision: saved.revision,
  number: saved.number,
  public: false,
  can: allowed(actor, { kind: 'plan', public: false }),
});
