import {
  type Actor,
  asResource,
  can,
  changedPaths,
  type Db,
  filesOf,
  findPlan,
  findRevision,
  listRevisions,
  type Plan,
  pinsOf,
} from '@followthrough/store';
import { Hono } from 'hono';
import { describeRoute } from 'hono-openapi';
import { z } from 'zod';
import { example, json, refusals } from '../answers.ts';
import type { Context } from '../context.ts';
import { problem } from '../problem.ts';
import { revisionShape, showRevision } from '../shapes/revision.ts';
import { pageShape, validated } from '../validated.ts';

const listShape = z.object({
  items: z.array(revisionShape),
  next: z.string().nullable().describe('Pass it as cursor for the next page; null on the last'),
});

const detailShape = revisionShape
  .extend({
    changed: z.array(z.string()).describe('Paths that differ from the parent; all of them in the first'),
    reviews: z
      .array(z.object({ review: z.string(), plan: z.string(), revision: z.string() }))
      .describe('The reviews it was written against'),
  })
  .meta({ id: 'RevisionInDetail' });

export const revisions = ({ db, actorOf }: Context) =>
  new Hono()
    .get(
      '/:id/revisions',
      describeRoute({
        operationId: 'listRevisions',
        tags: ['Text'],
        summary: 'The revisions of a plan, newest first',
        description: example('curl -s "$API/plans/$PLAN/revisions"'),
        responses: {
          200: json('A page of revisions', listShape),
          ...refusals('malformed-request', 'absent'),
        },
      }),
      validated('query', pageShape),
      async (c) => {
        const plan = await planWithHistory(db, actorOf(c.req.raw), c.req.param('id'));
        if (!plan) return problem(c, 'absent');
        const { cursor, limit } = c.req.valid('query');
        const { items, next } = await listRevisions(db, plan.id, { before: cursor, limit });
        return c.json({ items: items.map(showRevision), next: next ?? null });
      },
    )
    .get(
      '/:id/revisions/:revision',
      describeRoute({
        operationId: 'getRevision',
        tags: ['Text'],
        summary: 'One revision: who, when, what changed',
        description: example('curl -s "$API/plans/$PLAN/revisions/$REVISION"'),
        responses: { 200: json('The revision', detailShape), ...refusals('absent') },
      }),
      async (c) => {
        const plan = await planWithHistory(db, actorOf(c.req.raw), c.req.param('id'));
        const revision = plan && (await findRevision(db, plan.id, c.req.param('revision')));
        if (!revision) return problem(c, 'absent');
        const { id, parent } = revision;
        const changed = parent ? await changedPaths(db, parent, id) : Object.keys(await filesOf(db, id));
        const reviews = (await pinsOf(db, id)).map(({ reviewKey, ...pin }) => ({
          review: reviewKey,
          ...pin,
        }));
        return c.json({ ...showRevision(revision), changed, reviews });
      },
    );

/** For whoever may not read history there is none. */
async function planWithHistory(db: Db, actor: Actor, id: string): Promise<Plan | undefined> {
  const plan = await findPlan(db, actor, id);
  return plan && can(actor, 'history', asResource(plan)) ? plan : undefined;
}
