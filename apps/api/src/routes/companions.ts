import { companionsOf, findPlan } from '@followthrough/store';
import { Hono } from 'hono';
import { describeRoute } from 'hono-openapi';
import { z } from 'zod';
import { example, json, refusals } from '../answers.ts';
import type { Context } from '../context.ts';
import { problem } from '../problem.ts';
import { filesShape } from '../shapes/revision.ts';

const companionsShape = z
  .object({
    items: z.array(
      z.object({
        plan: z.string().describe('Id under which the other plan is stored'),
        planKey: z.string().describe('Id written in its files'),
        title: z.string(),
        revision: z.string(),
        files: filesShape,
      }),
    ),
  })
  .meta({ id: 'Companions' });

export const companions = ({ db, actorOf }: Context) =>
  new Hono().get(
    '/:id/companions',
    describeRoute({
      operationId: 'getCompanions',
      tags: ['Text'],
      summary: 'The other plans you may read on the same reviews, to compare what parties say',
      description: example('curl -s "$API/plans/$PLAN/companions"'),
      responses: { 200: json('The plans with their files', companionsShape), ...refusals('absent') },
    }),
    async (c) => {
      const actor = actorOf(c.req.raw);
      const plan = await findPlan(db, actor, c.req.param('id'));
      if (!plan) return problem(c, 'absent');
      return c.json({ items: await companionsOf(db, actor, plan) });
    },
  );
