// The public pages, under /public. They bring charts with them, so they are loaded when first asked for.
import { Hono } from 'hono';
import type { Context } from '../context.ts';

const base = '/public';

/** Mounts the portal; what it does not know is answered by its own page. */
export function publicPages(context: Context): Hono {
  let loaded: Promise<Hono> | undefined;
  const pages = () => {
    loaded ??= load(context);
    return loaded;
  };
  return new Hono()
    .get(base, async (c) => (await pages()).fetch(c.req.raw))
    .get(`${base}/*`, async (c) => (await pages()).fetch(c.req.raw));
}

async function load({ db, reading, today }: Context): Promise<Hono> {
  const { portal } = await import('@followthrough/portal');
  const read = (files: Record<string, string>) => reading.content(files, { asOf: today() });
  const site = portal({ db, read, today }, base);
  const app = new Hono().route(base, site);
  app.notFound((c) => site.fetch(new Request(new URL('/none', c.req.url), c.req.raw)));
  app.onError((error) => {
    throw error;
  });
  return app;
}
