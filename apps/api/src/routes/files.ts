import { asResource, can, fileOf, findPlan, readableRevision, workspaceFiles } from '@followthrough/store';
import { Hono } from 'hono';
import { describeRoute } from 'hono-openapi';
import { z } from 'zod';
import { example, json, refusals, unchanged } from '../answers.ts';
import type { Context } from '../context.ts';
import { isKnown } from '../etag.ts';
import { problem } from '../problem.ts';
import { filesShape } from '../shapes/revision.ts';
import { revisionQuery, validated } from '../validated.ts';

const planFilesShape = z
  .object({
    revision: z.string(),
    folder: z.string().describe('Name of the plan’s folder beside those of its reviews'),
    files: filesShape,
    reviews: z
      .array(
        z.object({
          folder: z.string().describe('Name of the review’s folder beside the plan'),
          plan: z.string().describe('Id under which the review is stored'),
          revision: z.string().describe('The revision of it that the plan was written against'),
          files: filesShape,
        }),
      )
      .describe('The reviews this plan names, as far as they lie in this store and you may read them'),
  })
  .meta({ id: 'PlanFiles' });

export const files = ({ db, actorOf }: Context) =>
  new Hono()
    .get(
      '/:id/files',
      describeRoute({
        operationId: 'getFiles',
        tags: ['Text'],
        summary: 'All files of a plan, and those of the reviews it was written against',
        description: example('curl -s "$API/plans/$PLAN/files"'),
        responses: { 200: json('The files', planFilesShape), 304: unchanged, ...refusals('absent') },
      }),
      validated('query', revisionQuery),
      async (c) => {
        const { revision } = c.req.valid('query');
        const actor = actorOf(c.req.raw);
        const found = await workspaceFiles(db, actor, c.req.param('id'), revision);
        if (!found) return problem(c, 'absent');
        // whoever reads heads only may be shown other reviews while the plan stays the same
        const settled = can(actor, 'history', asResource(found.plan));
        if (isKnown(c, found.revision) && settled) return c.body(null, 304);
        const [own, ...reviews] = found.folders;
        return c.json({ revision: found.revision, folder: own.folder, files: own.files, reviews });
      },
    )
    .get(
      '/:id/files/:path{.+}',
      describeRoute({
        operationId: 'getFile',
        tags: ['Text'],
        summary: 'One file, as it was written',
        description: example('curl -s "$API/plans/$PLAN/files/review.yaml"'),
        responses: {
          200: {
            description: 'The text',
            content: { 'application/yaml': { schema: { type: 'string' } } },
          },
          304: unchanged,
          ...refusals('absent'),
        },
      }),
      validated('query', revisionQuery),
      async (c) => {
        const actor = actorOf(c.req.raw);
        const plan = await findPlan(db, actor, c.req.param('id'));
        const at = plan && (await readableRevision(db, actor, plan, c.req.valid('query').revision));
        const text = at && (await fileOf(db, at, c.req.param('path')));
        if (at === undefined || text === undefined) return problem(c, 'absent');
        if (isKnown(c, at)) return c.body(null, 304);
        return c.body(text, 200, { 'Content-Type': 'application/yaml; charset=utf-8' });
      },
    );
