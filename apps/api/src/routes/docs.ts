// The documentation, readable without a connection: everything comes from this server.
import { readFile } from 'node:fs/promises';
import { Hono } from 'hono';
import { html } from 'hono/html';

const folder = new URL('.', import.meta.resolve('swagger-ui-dist/package.json'));

const assets: Readonly<Record<string, string>> = {
  'swagger-ui.css': 'text/css; charset=utf-8',
  'swagger-ui-bundle.js': 'text/javascript; charset=utf-8',
  'favicon-32x32.png': 'image/png',
};

const page = html`<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width">
    <title>Followthrough API</title>
    <link rel="icon" href="/api/docs/favicon-32x32.png">
    <link rel="stylesheet" href="/api/docs/swagger-ui.css">
  </head>
  <body>
    <main id="documentation"><noscript>This page needs script; the same is at <a href="/api/v1/openapi.json">/api/v1/openapi.json</a>.</noscript></main>
    <script src="/api/docs/swagger-ui-bundle.js"></script>
    <script src="/api/docs/start.js"></script>
  </body>
</html>
`;

// requests tried out on the page carry the header that writes need
const start = `SwaggerUIBundle({
  url: '/api/v1/openapi.json',
  dom_id: '#documentation',
  deepLinking: true,
  validatorUrl: null,
  defaultModelsExpandDepth: 0,
  requestInterceptor: (request) => {
    request.headers['X-Followthrough'] = '1';
    return request;
  },
});
`;

export const docs = () =>
  new Hono()
    .get('/', (c) => c.html(page))
    .get('/start.js', (c) => c.body(start, 200, { 'Content-Type': 'text/javascript; charset=utf-8' }))
    .get('/:asset', async (c, next) => {
      const name = c.req.param('asset');
      const type = Object.hasOwn(assets, name) ? assets[name] : undefined;
      if (type === undefined) return next();
      const body = await readFile(new URL(name, folder));
      return c.body(body, 200, { 'Content-Type': type, 'Cache-Control': 'private, max-age=86400' });
    });
