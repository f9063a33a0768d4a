import { z } from 'zod';

/** A measure is either there, perhaps with a remark, or tells why not. */
const measure = <Shape extends z.ZodRawShape>(shape: Shape) =>
  z.union([
    z.object({ ok: z.literal(true), reason: z.string().optional(), ...shape }),
    z.object({ ok: z.literal(false), reason: z.string() }),
  ]);

const line = measure({
  slope: z.number().describe('Per year'),
  intercept: z.number(),
  low: z.number().nullable(),
  high: z.number().nullable(),
});

export const trendShape = z
  .object({
    id: z.string(),
    ok: z.boolean().describe('False only where no measure could be tried'),
    reason: z.string().optional(),
    n: z.int().describe('Points with a value'),
    dropped: z.int().describe('Points without one'),
    mannKendall: measure({
      s: z.number(),
      varS: z.number(),
      z: z.number(),
      p: z.number(),
      pExact: z.number().nullable(),
      tauB: z.number().nullable(),
    }),
    theilSen: line,
    ols: line,
    projectedYear: measure({ year: z.number(), low: z.number(), high: z.number() }).optional(),
    verdicts: z.array(
      z.object({
        method: z.string(),
        edition: z.string(),
        ok: z.boolean(),
        reason: z.string().optional(),
        class: z.string().optional(),
        ratio: z.number().optional(),
      }),
    ),
  })
  .meta({ id: 'Trend' });

export const pointShape = z.tuple([z.number(), z.number().nullable()]).describe('Decimal year and value');
const timedShape = z.tuple([z.number(), z.number()]).describe('Decimal year and value');

export const aimShape = {
  better: z
    .union([z.enum(['higher', 'lower']), z.object({ at: z.number() })])
    .optional()
    .describe('Which way is better'),
  baseline: timedShape.optional(),
  target: timedShape.optional(),
};

export const indicatorTrendShape = trendShape
  .extend({
    indicator: z.string(),
    name: z.union([z.string(), z.record(z.string(), z.string())]),
    unit: z.string().optional(),
    dimensions: z.record(z.string(), z.string()),
    sources: z.array(z.string()),
    points: z.array(pointShape),
    observed: z.array(z.object({ date: z.string(), text: z.string() })).describe('The points as spelled'),
    ordinal: z.boolean().describe('Whether values are levels, so that a slope is only a direction'),
    ...aimShape,
    breaks: z.array(z.object({ t: z.number(), date: z.string(), note: z.string() })),
    excluded: z.int().describe('Observations before the last break'),
  })
  .meta({ id: 'IndicatorTrend' });
