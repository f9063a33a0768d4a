import { afterAll, beforeAll, expect, test } from 'vitest';
import { createClient } from '../src/client.ts';
import { openTestServer, planFiles, type TestServer } from './server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await openTestServer('PGlite');
});
afterAll(() => server.close());

test('the typed client writes and reads through a port', async () => {
  const client = createClient(await server.listen());
  const made = await client.plans.$post({ json: { files: planFiles }, header: {} });
  if (!made.ok) throw new Error(made.statusText);
  const { id, head } = await made.json();
  const read = await client.plans[':id'].files.$get({ param: { id }, query: {} });
  if (!read.ok) throw new Error(read.statusText);
  expect(await read.json()).toMatchObject({ revision: head, files: planFiles });
  const stale = await client.plans[':id'].revisions.$post({
    param: { id },
    header: { 'if-match': 'f'.repeat(32) },
    json: { files: {} },
  });
  expect(stale.status).toBe(412);
});
