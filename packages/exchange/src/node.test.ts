import { afterAll, describe, expect, it } from 'vitest';
import { bytesOf, csv, today, uprInfoHeadings } from '../test/tables.ts';
import type { ImportProgress } from './format.ts';
import { importFile } from './import-file.ts';
import { createImporter, importInPool } from './node.ts';

const rows = (count: number) =>
  Array.from({ length: count }, (_, i) => ['Peru', `Ratify ${i}`, 'Chile', 'Noted', '4', 'Justice', '2']);

const small = bytesOf(csv(uprInfoHeadings, ...rows(3)));
const large = bytesOf(csv(uprInfoHeadings, ...rows(20_000)));

describe('imports in a pool', () => {
  const importer = createImporter({ maxMegabytes: 512 });
  afterAll(() => importer.close());

  it('answer as importFile does, with progress', async () => {
    const reports: ImportProgress[] = [];
    const result = await importer.importFile(
      small,
      { today },
      { onProgress: (report) => reports.push(report) },
    );
    expect(result).toEqual(importFile(small, { today }));
    expect(reports.at(-1)).toMatchObject({ stage: 'checking' });
  });

  it('end when they are cancelled, and the next one runs', async () => {
    const controller = new AbortController();
    const run = importer.importFile(
      large,
      { today },
      { signal: controller.signal, onProgress: () => controller.abort(new Error('enough')) },
    );
    await expect(run).rejects.toThrow('enough');
    expect(await importer.importFile(small, { today })).toMatchObject({ ok: true });
  });

  it('are refused when they take too long', async () => {
    const result = await importInPool(large, { today }, { timeoutMs: 50 });
    expect(result).toMatchObject({
      ok: false,
      folders: [],
      files: {},
      findings: [{ code: 'took-too-long' }],
    });
  });

  it('are refused when they need too much memory, and the host lives', async () => {
    const result = await importInPool(large, { today }, { maxMegabytes: 16 });
    expect(result).toMatchObject({ ok: false, files: {}, findings: [{ code: 'too-much-memory' }] });
  });
});
