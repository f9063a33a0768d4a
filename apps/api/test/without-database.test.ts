// A database that goes away is a pause, not an end.

import { createImporter } from '@followthrough/exchange/node';
import { localPerson } from '@followthrough/store';
import { openOnPostgres } from '@followthrough/store/testing';
import { afterAll, expect, test } from 'vitest';
import { createApp, type LogLine } from '../src/app.ts';
import { createReading } from '../src/reading/reading.ts';
import { origin } from './server.ts';

const reading = createReading();
afterAll(() => reading.close());

test('without its database the server is alive, not ready, and says when to come back', async () => {
  const store = await openOnPostgres();
  const log: LogLine[] = [];
  const app = createApp({
    db: store.db,
    reading,
    importer: createImporter(),
    origins: [origin],
    actorOf: () => localPerson,
    today: () => '2026-11-21',
    log: (line) => log.push(line),
  });
  const get = async (path: string) => app.request(origin + path);
  expect((await get('/readyz')).status).toBe(200);
  await store.dropDatabase();
  expect((await get('/livez')).status).toBe(200);
  expect((await get('/readyz')).status).toBe(503);
  const response = await get('/api/v1/plans');
  expect(response.status).toBe(503);
  expect(response.headers.get('Retry-After')).toBe('2');
  expect(await response.json()).toMatchObject({ type: 'urn:followthrough:problem:unavailable' });
  expect(log.some(({ level }) => level === 'warning')).toBe(true);
  await store.close();
});
