// The built editor as it is served: its page always asked for anew, its hashed files kept.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createApp } from '../src/app.ts';
import { openTestServer, origin, type TestServer } from './server.ts';

const folder = mkdtempSync(join(tmpdir(), 'followthrough-editor-'));
let server: TestServer;
beforeAll(async () => {
  mkdirSync(join(folder, 'dist', 'assets'), { recursive: true });
  writeFileSync(join(folder, 'secret.txt'), 'secret');
  writeFileSync(join(folder, 'dist', 'index.html'), '<!doctype html><title>Editor</title>');
  writeFileSync(join(folder, 'dist', 'mark.svg'), '<svg xmlns="http://www.w3.org/2000/svg"/>');
  writeFileSync(join(folder, 'dist', 'assets', 'app-1a2b.js'), 'export {};');
  server = await openTestServer('PGlite');
});
afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true });
});

test.each([
  ['/', 200, 'text/html; charset=utf-8', 'no-cache'],
  ['/plans/0123456789abcdef0123456789abcdef', 200, 'text/html; charset=utf-8', 'no-cache'],
  ['/mark.svg', 200, 'image/svg+xml; charset=utf-8', 'no-cache'],
  ['/assets/app-1a2b.js', 200, 'text/javascript; charset=utf-8', 'public, max-age=31536000, immutable'],
  ['/assets/app-0000.js', 404, 'application/problem+json', 'no-store'],
  ['/favicon.ico', 204, null, 'no-store'],
  ['/..%2fsecret.txt', 404, 'application/problem+json', 'no-store'],
  ['/assets/..%2f..%2fsecret.txt', 404, 'application/problem+json', 'no-store'],
])('%s', async (path, status, type, caching) => {
  const app = createApp({ ...server.context, editor: join(folder, 'dist') });
  const response = await app.request(origin + path);
  expect(response.status).toBe(status);
  expect(response.headers.get('Content-Type')).toBe(type);
  expect(response.headers.get('Cache-Control')).toBe(caching);
  expect(response.headers.get('Content-Security-Policy')).toContain("default-src 'self'");
});
