import { Hono } from 'hono';
import { describeRoute } from 'hono-openapi';
import { z } from 'zod';
import { example, json, refusals, writeHeaders } from '../answers.ts';
import { takes } from '../body.ts';
import type { Context } from '../context.ts';
import { aimShape, trendShape } from '../shapes/trend.ts';
import { plainText, validated } from '../validated.ts';

/** JSON has no infinity, but 1e999 reads as one: such a number is no number. */
const numberOrNone = z.preprocess(
  (value) => (typeof value === 'number' && !Number.isFinite(value) ? null : value),
  z.number().nullable(),
);

const requestShape = z.strictObject({
  alpha: z.number().gt(0).lt(1).optional().describe('Intervals are of level 1 - alpha; 0.05 unless given'),
  duplicates: z
    .enum(['error', 'keep', 'mean', 'median', 'last'])
    .optional()
    .describe('What to do with several points of one date; error unless given'),
  series: z
    .array(
      z.strictObject({
        id: plainText(200),
        points: z
          .array(z.tuple([numberOrNone, numberOrNone]))
          .max(10_000)
          .describe('Decimal year and value; a value may be null'),
        period: z.int().min(1).max(366).optional().describe('Seasons a year'),
        ...aimShape,
      }),
    )
    .max(10_000),
});

const answerShape = z.object({ trends: z.array(trendShape) });

export const analysisTrends = ({ reading }: Context) =>
  new Hono().post(
    '/analysis/trends',
    describeRoute({
      operationId: 'analyseTrends',
      tags: ['Analysis'],
      summary: 'Trends of any series: Mann-Kendall, Theil-Sen, least squares, pace',
      description: example(
        `curl -s "$API/analysis/trends" -H 'X-Followthrough: 1' -H 'Content-Type: application/json' -d '{"series": [{"id": "beds", "points": [[2014, 12], [2015, 22], [2016, 30]]}]}'`,
      ),
      parameters: writeHeaders(),
      responses: {
        200: json('One trend for each series, in their order', answerShape),
        ...refusals('header-missing', 'too-large', 'wrong-media-type', 'invalid-request'),
      },
    }),
    takes('application/json'),
    validated('json', requestShape),
    async (c) => {
      const { series, alpha, duplicates } = c.req.valid('json');
      const list = series.map(({ period, points, ...rest }) => ({
        ...rest,
        points: points.map(([t, y]) => [t ?? Number.NaN, y] as const),
      }));
      return c.json({ trends: await reading.trends(list, { alpha, duplicates }) });
    },
  );
