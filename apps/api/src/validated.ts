// Requests are checked against their schema before a route sees them; what does not fit becomes a problem.
import type { ValidationTargets } from 'hono';
import { validator } from 'hono-openapi';
import { z } from 'zod';
import { problem } from './problem.ts';

/** A part of a request with its schema; also documents it. The answer names what is wrong, not what was sent. */
export const validated = <Target extends keyof ValidationTargets, Schema extends z.ZodType>(
  target: Target,
  schema: Schema,
) =>
  validator(target, schema, (result, c) => {
    if (result.success) return undefined;
    const errors = result.error
      .slice(0, 20)
      .map(({ path = [], message }) => ({ path: path.map(keyOf), message }));
    return problem(c, target === 'json' || target === 'form' ? 'invalid-request' : 'malformed-request', {
      errors,
    });
  });

const keyOf = (step: PropertyKey | { key: PropertyKey }): string =>
  String(typeof step === 'object' ? step.key : step);

/** Text that a database and every reader can keep as it is: no NUL, no half characters. */
export const plainText = (longest: number) =>
  z
    .string()
    .max(longest)
    .refine((text) => text.isWellFormed() && !text.includes('\0'), 'contains characters that are not text');

/** A header or parameter that names something, too short to be anything else. */
export const token = z.string().regex(/^[\x21-\x7e]{1,200}$/, 'must be 1 to 200 visible ASCII characters');

/** Query of a list that comes in pages. */
export const pageShape = z.object({
  cursor: z
    .string()
    .max(200)
    .regex(/^[0-9a-z]*$/)
    .optional()
    .describe('What the page before gave as next'),
  limit: z.coerce.number().int().min(1).max(500).default(100).describe('How many at most'),
});

/** Query of whatever can be asked at an earlier revision. */
export const revisionQuery = z.object({
  revision: z.string().max(200).optional().describe('A revision’s id; the head unless given'),
});
