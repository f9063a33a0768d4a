import { asResource, can, findPlan, setPublic } from '@followthrough/store';
import { Hono } from 'hono';
import { describeRoute } from 'hono-openapi';
import { z } from 'zod';
import { example, json, refusals, unchanged, writeHeaders } from '../answers.ts';
import { takes } from '../body.ts';
import type { Context } from '../context.ts';
import { isKnown } from '../etag.ts';
import { problem } from '../problem.ts';
import { planShape, showPlan } from '../shapes/plan.ts';
import { validated } from '../validated.ts';

const changeShape = z.strictObject({ public: z.boolean().describe('Whether everyone may read it') });

export const plan = ({ db, actorOf }: Context) =>
  new Hono()
    .get(
      '/:id',
      describeRoute({
        operationId: 'getPlan',
        tags: ['Plans'],
        summary: 'One plan: its title, its head, and what you may do',
        description: example('curl -s "$API/plans/$PLAN"'),
        responses: { 200: json('The plan', planShape), 304: unchanged, ...refusals('absent') },
      }),
      async (c) => {
        const actor = actorOf(c.req.raw);
        const found = await findPlan(db, actor, c.req.param('id'));
        if (!found) return problem(c, 'absent');
        // the head alone does not tell that a setting has changed since
        if (isKnown(c, found.head) && !found.settingsChanged) return c.body(null, 304);
        return c.json(showPlan(found, actor));
      },
    )
    .patch(
      '/:id',
      describeRoute({
        operationId: 'changePlan',
        tags: ['Plans'],
        summary: 'Show a plan to everyone, or hide it again',
        description: example(
          `curl -s -X PATCH "$API/plans/$PLAN" -H 'X-Followthrough: 1' -H 'Content-Type: application/json' -d '{"public": true}'`,
        ),
        parameters: writeHeaders(),
        responses: {
          200: json('The plan as it is now', planShape),
          ...refusals('header-missing', 'not-allowed', 'absent', 'wrong-media-type', 'invalid-request'),
        },
      }),
      takes('application/json'),
      validated('json', changeShape),
      async (c) => {
        const actor = actorOf(c.req.raw);
        const before = await findPlan(db, actor, c.req.param('id'));
        if (!before) return problem(c, 'absent');
        if (!can(actor, 'publish', asResource(before))) return problem(c, 'not-allowed');
        await setPublic(db, before.id, c.req.valid('json').public, actor);
        const after = await findPlan(db, actor, before.id);
        return after ? c.json(showPlan(after, actor)) : problem(c, 'absent');
      },
    );
