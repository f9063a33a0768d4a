import { workspaceFiles } from '@followthrough/store';
import { Hono } from 'hono';
import { describeRoute } from 'hono-openapi';
import { z } from 'zod';
import { example, json, refusals } from '../answers.ts';
import type { Context } from '../context.ts';
import { problem } from '../problem.ts';
import { askedQuery } from '../shapes/asked.ts';
import { indicatorTrendShape } from '../shapes/trend.ts';
import { validated } from '../validated.ts';

const trendsShape = z.object({
  revision: z.string(),
  asOf: z.string(),
  trends: z.array(indicatorTrendShape),
});

export const trends = ({ db, actorOf, reading, today }: Context) =>
  new Hono().get(
    '/:id/trends',
    describeRoute({
      operationId: 'getTrends',
      tags: ['Figures'],
      summary: 'Where each indicator of a plan is heading',
      description: example('curl -s "$API/plans/$PLAN/trends"'),
      responses: {
        200: json('One trend for each indicator and combination of dimensions', trendsShape),
        ...refusals('malformed-request', 'absent'),
      },
    }),
    validated('query', askedQuery.omit({ language: true })),
    async (c) => {
      const { revision, asOf = today() } = c.req.valid('query');
      const found = await workspaceFiles(db, actorOf(c.req.raw), c.req.param('id'), revision);
      if (!found) return problem(c, 'absent');
      const [own] = found.folders;
      const shown = await reading.indicatorTrends(found.files, { asOf }, own.folder);
      return c.json({ revision: found.revision, asOf, trends: shown });
    },
  );
