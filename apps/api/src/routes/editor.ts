// The built editor: its page always asked for anew, its hashed files kept for ever.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { serveStatic } from '@hono/node-server/serve-static';
import { Hono } from 'hono';
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
  const page = serveStatic({ path: join(folder, 'index.html'), onFound: askAnew });
  return (
    new Hono()
      .get('/', page)
      // a link to a plan opens the editor, which asks for the plan and says so when there is none
      .get('/plans/:id', page)
      .get('/assets/*', serveStatic({ root: folder, onFound: keepForEver }))
      .get('/:file{[a-zA-Z0-9._-]+\\.[a-z0-9]+}', serveStatic({ root: folder, onFound: askAnew }))
  );
}

type OnFound = NonNullable<NonNullable<Parameters<typeof serveStatic>[0]>['onFound']>;

const askAnew: OnFound = (_, c) => c.header('Cache-Control', 'no-cache');
const keepForEver: OnFound = (_, c) => c.header('Cache-Control', 'public, max-age=31536000, immutable');
