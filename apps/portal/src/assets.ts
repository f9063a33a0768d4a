// The style sheet and the reading type, from this host and no other.
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { Hono } from 'hono';

const require = createRequire(import.meta.url);

const sheets = {
  'tokens.css': require.resolve('@followthrough/presentation/tokens.css'),
  'portal.css': new URL('portal.css', import.meta.url).pathname,
};

const subsets = ['latin', 'latin-ext', 'cyrillic', 'cyrillic-ext'];

/** `portal.css`, `tokens.css`, and the type's files by subset. */
export function assets(): Hono {
  const app = new Hono();
  for (const [name, path] of Object.entries(sheets)) {
    app.get(`/${name}`, async (c) => c.body(await readFile(path, 'utf8'), 200, headers('text/css')));
  }
  for (const subset of subsets) {
    const file = require.resolve(
      `@fontsource-variable/noto-serif/files/noto-serif-${subset}-wght-normal.woff2`,
    );
    app.get(`/noto-serif-${subset}.woff2`, async (c) =>
      c.body(new Uint8Array(await readFile(file)), 200, headers('font/woff2')),
    );
  }
  return app;
}

const headers = (type: string) => ({ 'Content-Type': type, 'Cache-Control': 'public, max-age=3600' });
