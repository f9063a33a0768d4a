import pg from 'pg';
import { expect, test } from 'vitest';
import { createTestDatabase } from './test-database.ts';

async function withClient<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client(url);
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

test('two databases do not see each other, and a dropped one is gone', async () => {
  const [a, b] = [await createTestDatabase(), await createTestDatabase()];
  await withClient(a.url, (client) => client.query('create table only_here (id int)'));
  const found = await withClient(b.url, (client) => client.query(`select to_regclass('only_here') as t`));
  expect(found.rows).toEqual([{ t: null }]);
  await a.drop();
  await b.drop();
  await expect(withClient(a.url, (client) => client.query('select 1'))).rejects.toThrow('does not exist');
});
