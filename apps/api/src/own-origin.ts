// A page elsewhere must not reach a local store, neither by its own scripts nor by a name that resolves to us.
import type { MiddlewareHandler } from 'hono';
import { problem } from './problem.ts';

const reads = new Set(['GET', 'HEAD', 'OPTIONS']);

/** Refuses other hosts, other origins, and writes without the header that no foreign form or image can send. */
export function ownOrigin(origins: readonly string[]): MiddlewareHandler {
  const hosts = new Set(origins.map((origin) => new URL(origin).host));
  return async (c, next) => {
    const host = c.req.header('host') ?? new URL(c.req.url).host;
    if (!hosts.has(host.toLowerCase())) return problem(c, 'wrong-host');
    const origin = c.req.header('origin');
    if (origin !== undefined && !origins.includes(origin)) return problem(c, 'foreign-origin');
    const from = c.req.header('sec-fetch-site');
    const followed = c.req.header('sec-fetch-mode') === 'navigate' && reads.has(c.req.method);
    if ((from === 'cross-site' || from === 'same-site') && !followed) return problem(c, 'foreign-origin');
    if (!reads.has(c.req.method) && c.req.header('x-followthrough') !== '1')
      return problem(c, 'header-missing');
    return next();
  };
}
