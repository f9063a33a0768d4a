import { asResource, can, type Files, findPlan } from '@followthrough/store';
import { Hono } from 'hono';
import { describeRoute } from 'hono-openapi';
import { z } from 'zod';
import { example, json, refusals, writeHeaders } from '../answers.ts';
import { takes } from '../body.ts';
import type { Context } from '../context.ts';
import { namedRevision } from '../etag.ts';
import { problem } from '../problem.ts';
import { answerRefusal, trySave } from '../saving.ts';
import { filesShape, messageShape } from '../shapes/revision.ts';
import { token, validated } from '../validated.ts';

const saveShape = z.strictObject({
  message: messageShape,
  files: z.record(z.string(), z.string().nullable()).describe('Text by path; null removes the file'),
});

const savedShape = z
  .object({
    revision: z.string().describe('The new head'),
    number: z.int().describe('Its running number'),
    merged: z.boolean().describe('Whether another save was merged in'),
    files: filesShape.describe('The files the merge changed, as they are now'),
  })
  .meta({ id: 'Saved' });

const headers = z.object({ 'if-match': z.string().optional(), 'idempotency-key': token.optional() });

export const save = (context: Context) =>
  new Hono().post(
    '/:id/revisions',
    describeRoute({
      operationId: 'saveRevision',
      tags: ['Text'],
      summary: 'Save changed files as a new revision',
      description: example(
        `curl -s "$API/plans/$PLAN/revisions" -H 'X-Followthrough: 1' -H 'Content-Type: application/json' -H "If-Match: $REVISION" -d '{"message": "Sources", "files": {"sources.yaml": "sources: []\\n"}}'`,
      ),
      parameters: writeHeaders({ repeatable: true, conditional: true }),
      responses: {
        201: json('Saved', savedShape),
        ...refusals('header-missing', 'not-allowed', 'absent', 'revision-conflict', 'unknown-revision'),
        ...refusals('too-large', 'wrong-media-type', 'revision-required'),
        ...refusals('invalid-request', 'unreadable-text', 'key-reused'),
      },
    }),
    takes('application/json'),
    validated('header', headers),
    validated('json', saveShape),
    async (c) => {
      const { db } = context;
      const author = context.actorOf(c.req.raw);
      const plan = await findPlan(db, author, c.req.param('id'));
      if (!plan) return problem(c, 'absent');
      if (!can(author, 'save', asResource(plan))) return problem(c, 'not-allowed');
      const { 'if-match': match, 'idempotency-key': idempotencyKey } = c.req.valid('header');
      if (match === undefined || match.trim() === '*') return problem(c, 'revision-required');
      const wanted = {
        ...c.req.valid('json'),
        plan: plan.id,
        ifMatch: namedRevision(match),
        author,
        idempotencyKey,
      };
      const tried = await trySave(context, wanted);
      if (tried.outcome !== 'saved') return answerRefusal(c, db, tried);
      const { revision, number } = tried.saved;
      c.header('Location', `/api/v1/plans/${plan.id}/revisions/${revision}`);
      c.header('ETag', `"${revision}"`);
      return c.json({ revision, number, merged: false, files: {} satisfies Files }, 201);
    },
  );
