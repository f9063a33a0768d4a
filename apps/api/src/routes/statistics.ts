import type { Statistics } from '@followthrough/analytics';
import { readStatistic, workspaceFiles } from '@followthrough/store';
import { Hono } from 'hono';
import { describeRoute } from 'hono-openapi';
import { z } from 'zod';
import { example, json, refusals } from '../answers.ts';
import type { Context } from '../context.ts';
import { problem } from '../problem.ts';
import { askedQuery } from '../shapes/asked.ts';
import { dimensionShape, statisticsShape, unitShape } from '../shapes/statistics.ts';
import { validated } from '../validated.ts';

const query = askedQuery.omit({ language: true }).extend({
  by: z
    .string()
    .max(200)
    .transform((text) => text.split(',').filter((name) => name !== ''))
    .pipe(z.array(dimensionShape).max(7))
    .optional()
    .describe('Dimensions, joined by commas: cluster, state, responsible, response, party, date, review'),
  unit: unitShape.optional(),
});

export const statistics = ({ db, actorOf, reading, today }: Context) =>
  new Hono().get(
    '/:id/statistics',
    describeRoute({
      operationId: 'getStatistics',
      tags: ['Figures'],
      summary: 'How many recommendations, with which response, implemented how far',
      description: example('curl -s "$API/plans/$PLAN/statistics?by=cluster,response"'),
      responses: { 200: json('The figures', statisticsShape), ...refusals('malformed-request', 'absent') },
    }),
    validated('query', query),
    async (c) => {
      const { revision, asOf = today(), by = [], unit = 'recommendation' } = c.req.valid('query');
      const found = await workspaceFiles(db, actorOf(c.req.raw), c.req.param('id'), revision);
      if (!found) return problem(c, 'absent');
      const { revision: at, plan } = found;
      const kept = await readStatistic<Statistics>(db, { revision: at, by, unit });
      // what a job worked out on another day may count ratings of another day
      const figures =
        kept?.asOf === asOf ? kept : await reading.statistics(found.files, { asOf }, by, unit, plan.planKey);
      return c.json({ revision: at, ...figures });
    },
  );
