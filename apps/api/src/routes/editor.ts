// The built editor: its page always asked for anew, its hashed files kept for ever.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { serveStatic } from '@hono/node-server/serve-static';
import { Hono, type MiddlewareHandler } from 'hono';
import { html } from 'hono/html';

const notBuilt = html`<!doctype html>
<html lang="en">
  <head><meta charset="utf-8"><title>Followthrough</title></head>
  <body>
    <main>
      <h1>The editor is not built</h1>
      <p>The server runs, and its API answers: see <a href="/api/docs">the documentation</a>.
        <code>npm start</code> builds the editor and serves it here.</p>
    </main>
  </body>
</html>
`;

/** Serves the folder of a build; where there is none, a page that says so. */
export function editor(folder: string | undefined): Hono {
  if (folder === undefined || !existsSync(join(folder, 'index.html')))
    return new Hono().get('/', (c) => c.html(notBuilt, 503));
  const page = serveStatic({ path: join(folder, 'index.html') });
  const file = serveStatic({ root: folder });
  return (
    new Hono()
      .get('/', cached('no-cache'), page)
      // a link to a plan opens the editor, which asks for the plan and says so when there is none
      .get('/plans/:id', cached('no-cache'), page)
      .get('/assets/*', cached('public, max-age=31536000, immutable'), file)
      .get('/favicon.ico', (c) => c.body(null, 204))
      .get('/:file{[a-zA-Z0-9._-]+\\.[a-z0-9]+}', cached('no-cache'), file)
  );
}

/** Says how long to keep what is found. */
const cached =
  (control: string): MiddlewareHandler =>
  async (c, next) => {
    await next();
    if (c.res.ok) c.res.headers.set('Cache-Control', control);
  };
