// How answers are documented: the schema of what is sent, and the problems a route can refuse with.
import { resolver } from 'hono-openapi';
import type { z } from 'zod';
import { type ProblemKind, problemSchema, statusOf, titleOf } from './problem.ts';

/** A line for the shell; the tests run each of them. */
export const example = (line: string): string => `\`\`\`sh\n${line}\n\`\`\``;

/** An answer in JSON. */
export const json = (description: string, schema: z.ZodType) => ({
  description,
  content: { 'application/json': { schema: resolver(schema) } },
});

/** The refusals of a route, by status. */
export function refusals(...kinds: ProblemKind[]) {
  const byStatus = Map.groupBy(kinds, statusOf);
  return Object.fromEntries(
    [...byStatus].map(([status, alike]) => [
      status,
      {
        description: alike.map(titleOf).join('; or: '),
        content: { 'application/problem+json': { schema: resolver(problemSchema) } },
      },
    ]),
  );
}

const writeHeader = {
  name: 'X-Followthrough',
  in: 'header',
  required: true,
  schema: { type: 'string', enum: ['1'] as string[] },
  description: 'Shows that no foreign page sent this',
} as const;

/** Header parameters of a write: always ours, and an Idempotency-Key where a repeat gets the stored answer. */
export function writeHeaders({ repeatable = false, conditional = false } = {}) {
  const key = {
    name: 'Idempotency-Key',
    in: 'header',
    schema: { type: 'string', maxLength: 200 },
    description: 'Chosen by the client; a repeat under the same key gets the stored answer',
  } as const;
  const match = {
    name: 'If-Match',
    in: 'header',
    required: true,
    schema: { type: 'string' },
    description: 'The revision the change was made from, as ETag gave it',
  } as const;
  return [writeHeader, ...(conditional ? [match] : []), ...(repeatable ? [key] : [])];
}

/** For whoever already has it. */
export const unchanged = {
  description: 'You already have it: If-None-Match names the current ETag',
} as const;
