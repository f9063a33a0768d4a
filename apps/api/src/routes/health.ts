// For whoever watches the process: alive says that it runs, ready that it can answer.
import { isReachable } from '@followthrough/store';
import { Hono } from 'hono';
import type { Context } from '../context.ts';
import { problem } from '../problem.ts';

export const health = ({ db }: Pick<Context, 'db'>) =>
  new Hono()
    .get('/livez', (c) => c.json({ status: 'alive' }))
    .get('/readyz', async (c) => {
      if (await isReachable(db)) return c.json({ status: 'ready' });
      c.header('Retry-After', '2');
      return problem(c, 'unavailable');
    });
