// What may be sent: JSON, or a file in a form; so much, and no more.
import type { MiddlewareHandler } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { totalLimit } from './limits.ts';
import { problem } from './problem.ts';

/** Refuses more than the limit, whether its length is declared or not. */
export const limitedBody = (): MiddlewareHandler =>
  bodyLimit({ maxSize: totalLimit, onError: (c) => problem(c, 'too-large', { limit: totalLimit }) });

type Media = 'application/json' | 'multipart/form-data';

/** Refuses a body of another type, or a compressed one. */
export function takes(media: Media): MiddlewareHandler {
  return async (c, next) => {
    const type = c.req.header('content-type')?.split(';')[0]?.trim().toLowerCase();
    const plain = (c.req.header('content-encoding') ?? 'identity') === 'identity';
    return type === media && plain ? next() : problem(c, 'wrong-media-type', { takes: media });
  };
}
