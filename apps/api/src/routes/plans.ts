import { allowed, can, createPlans, listPlans, repeatedCreate } from '@followthrough/store';
import { Hono } from 'hono';
import { describeRoute } from 'hono-openapi';
import { z } from 'zod';
import { example, json, refusals, writeHeaders } from '../answers.ts';
import { takes } from '../body.ts';
import type { Context } from '../context.ts';
import { passGate } from '../gate.ts';
import { problem } from '../problem.ts';
import { planListShape, savedPlanShape, showPlan, showSavedPlan } from '../shapes/plan.ts';
import { filesShape, messageShape } from '../shapes/revision.ts';
import { pageShape, token, validated } from '../validated.ts';

const store = { kind: 'store' } as const;

const newPlanShape = z.strictObject({ files: filesShape, message: messageShape });

const keyHeader = z.object({ 'idempotency-key': token.optional() });

export const plans = (context: Context) =>
  new Hono()
    .get(
      '/',
      describeRoute({
        operationId: 'listPlans',
        tags: ['Plans'],
        summary: 'The plans you may read, oldest first',
        description: example('curl -s "$API/plans"'),
        responses: { 200: json('A page of plans', planListShape), ...refusals('malformed-request') },
      }),
      validated('query', pageShape),
      async (c) => {
        const actor = context.actorOf(c.req.raw);
        const { cursor, limit } = c.req.valid('query');
        const { items, next } = await listPlans(context.db, actor, { after: cursor, limit });
        const shown = items.map((plan) => showPlan(plan, actor));
        return c.json({ items: shown, next: next ?? null, can: allowed(actor, store) });
      },
    )
    .post(
      '/',
      describeRoute({
        operationId: 'createPlan',
        tags: ['Plans'],
        summary: 'Make a plan from files',
        description: example(
          `curl -s "$API/plans" -H 'X-Followthrough: 1' -H 'Content-Type: application/json' -d '{"files": {"plan.yaml": "plan: { id: mine }\\n"}}'`,
        ),
        parameters: writeHeaders({ repeatable: true }),
        responses: {
          201: json('The plan, with its first revision', savedPlanShape),
          ...refusals('header-missing', 'not-allowed', 'too-large', 'wrong-media-type'),
          ...refusals('invalid-request', 'unreadable-text', 'key-reused'),
        },
      }),
      takes('application/json'),
      validated('header', keyHeader),
      validated('json', newPlanShape),
      async (c) => {
        const author = context.actorOf(c.req.raw);
        if (!can(author, 'create', store)) return problem(c, 'not-allowed');
        const { files, message } = c.req.valid('json');
        const idempotencyKey = c.req.valid('header')['idempotency-key'];
        const wanted = { plans: [{ files }], message, author, idempotencyKey };
        let made = await repeatedCreate(context.db, wanted);
        if (!made) {
          const gate = await passGate(context, files);
          if (!gate.passed) return problem(c, 'unreadable-text', { findings: gate.findings });
          made = await createPlans(context.db, { ...wanted, plans: [{ files, heads: gate.heads }] }, context);
        }
        const [saved] = made.outcome === 'saved' ? made.saved : [];
        if (!saved) return problem(c, 'key-reused');
        c.header('Location', `/api/v1/plans/${saved.plan}`);
        c.header('ETag', `"${saved.revision}"`);
        return c.json(showSavedPlan(saved, author), 201);
      },
    );
