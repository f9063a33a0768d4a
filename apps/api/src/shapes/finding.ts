import { findingKinds } from '@followthrough/domain';
import { z } from 'zod';

const positionShape = z.object({
  line: z.int().describe('From 0'),
  character: z.int().describe('From 0, in UTF-16 units'),
});

const stepsShape = z.array(z.union([z.string(), z.int()])).describe('From the section’s name down');

export const findingShape = z
  .object({
    code: z.string().describe('Stable name of what is wrong or missing'),
    kind: z.enum(findingKinds),
    severity: z.enum(['error', 'warning', 'info']),
    file: z.string(),
    range: z.object({ start: positionShape, end: positionShape }),
    path: stepsShape,
    message: z.string(),
    values: z.record(z.string(), z.union([z.string(), z.number(), z.array(z.string())])),
    related: z.array(z.object({ path: stepsShape })).optional(),
  })
  .meta({ id: 'Finding' });

export const countsShape = z
  .object({ error: z.int(), warning: z.int(), info: z.int() })
  .meta({ id: 'FindingCounts' });

export const findingsShape = z.object({
  findings: z.array(findingShape),
  counts: countsShape,
  asOf: z.string().describe('The day that was taken for today'),
});
