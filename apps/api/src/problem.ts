// Every refusal this server can give, as problem details (RFC 9457).
import { PoolError } from '@followthrough/pool';
import { isUnavailable } from '@followthrough/store';
import type { Context as Call, TypedResponse } from 'hono';
import { HTTPException } from 'hono/http-exception';
import { z } from 'zod';
import type { LogLine } from './context.ts';
import { ReadingRefused } from './reading/reading-refused.ts';

const kinds = {
  'malformed-request': [400, 'The request cannot be read as it stands'],
  'foreign-origin': [403, 'Only pages of this server may do this'],
  'header-missing': [403, 'Writes carry the header X-Followthrough: 1'],
  'not-allowed': [403, 'You may read this, but not do that'],
  absent: [404, 'There is nothing at this address'],
  'method-not-allowed': [405, 'This address does not take that method'],
  'revision-conflict': [409, 'The plan was saved by someone else meanwhile'],
  'unknown-revision': [412, 'If-Match names no revision of this plan'],
  'too-large': [413, 'That is more than this server takes at once'],
  'wrong-media-type': [415, 'This address takes another type of content'],
  'wrong-host': [421, 'This server is not reached under that name'],
  'invalid-request': [422, 'The request does not have the form this address takes'],
  'unreadable-text': [422, 'The text cannot be stored as it stands; see the findings'],
  'import-refused': [422, 'The file cannot be imported as it stands; see the findings'],
  'key-reused': [422, 'The Idempotency-Key was used for something else'],
  'revision-required': [428, 'A save names the revision it was made from, in If-Match'],
  unexpected: [500, 'Something went wrong on the server; nothing was changed'],
  unavailable: [503, 'The server cannot do this now; please try again'],
} as const;

export type ProblemKind = keyof typeof kinds;
type StatusOf<K extends ProblemKind> = (typeof kinds)[K][0];

/** The body of every refusal; some kinds carry more fields. */
export const problemSchema = z
  .looseObject({
    type: z.string().describe('Which kind of problem, as urn:followthrough:problem:absent'),
    title: z.string().describe('What it means, the same for every problem of this kind'),
    status: z.int().describe('The HTTP status'),
    detail: z.string().optional().describe('What is wrong this time'),
  })
  .describe('Problem details (RFC 9457)')
  .meta({ id: 'Problem' });

export type Problem = z.output<typeof problemSchema>;

type Refusal<K extends ProblemKind, More> = Response & TypedResponse<Problem & More, StatusOf<K>, 'json'>;

/** Answers a call with a problem; `more` are fields beside type, title and status. */
export function problem<K extends ProblemKind, More extends object = object>(
  c: Call,
  kind: K,
  more?: More,
): Refusal<K, More> {
  const [status, title] = kinds[kind];
  const body = { type: typeOf(kind), title, status, ...more };
  return c.json(body, status, { 'Content-Type': 'application/problem+json' }) as Refusal<K, More>;
}

export const statusOf = (kind: ProblemKind): number => kinds[kind][0];
export const titleOf = (kind: ProblemKind): string => kinds[kind][1];
const typeOf = (kind: ProblemKind) => `urn:followthrough:problem:${kind}`;

/** What a thrown error becomes: a known refusal, a database that is away, or something unexpected that is logged. */
export function answerError(error: unknown, c: Call, log: (line: LogLine) => void): Response {
  if (error instanceof HTTPException && error.status < 500)
    return problem(c, error.status === 413 ? 'too-large' : 'malformed-request', { detail: error.message });
  if (error instanceof ReadingRefused && error.why === 'too slow')
    return problem(c, 'unreadable-text', { detail: 'Reading it took longer than is allowed', findings: [] });
  const ending = error instanceof PoolError && error.code === 'closed';
  const away = ending || isUnavailable(error) || error instanceof ReadingRefused;
  log({ time: new Date().toISOString(), level: away ? 'warning' : 'error', ...describe(error) });
  if (!away) return problem(c, 'unexpected');
  c.header('Retry-After', '2');
  return problem(c, 'unavailable');
}

/** Name, code and place of an error; its message may quote what somebody wrote. */
function describe(error: unknown): LogLine {
  if (!(error instanceof Error)) return { error: typeof error };
  const code = 'code' in error && typeof error.code === 'string' ? error.code : undefined;
  const frames = error.stack?.split('\n').filter((line) => /^\s+at /.test(line)) ?? [];
  return { error: error.name, code, stack: frames.slice(0, 12).map((line) => line.trim()) };
}
