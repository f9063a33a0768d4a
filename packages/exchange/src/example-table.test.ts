import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { importFile } from './exchange.ts';

it('reads the table that the README asks a newcomer to import', async () => {
  const table = new URL('../../samples/tables/matrix.csv', import.meta.url);
  const imported = await importFile(readFileSync(table), { today: '2026-11-21' });
  expect(imported.ok).toBe(true);
  expect(imported.summary).toMatchObject({ recommendations: 5, responses: { accepted: 4, noted: 1 } });
});
