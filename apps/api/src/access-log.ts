import type { MiddlewareHandler } from 'hono';
import { routePath } from 'hono/route';
import type { LogLine } from './context.ts';

/** One line a request: which route, how it went, how long it took; never what was asked for or written. */
export function accessLog(log: (line: LogLine) => void): MiddlewareHandler {
  return async (c, next) => {
    const start = performance.now();
    await next();
    const bytes = c.res.headers.get('content-length');
    log({
      time: new Date().toISOString(),
      method: c.req.method,
      route: routePath(c, -1),
      status: c.res.status,
      ms: Math.round(10 * (performance.now() - start)) / 10,
      bytes: bytes === null ? undefined : Number(bytes),
    });
  };
}
