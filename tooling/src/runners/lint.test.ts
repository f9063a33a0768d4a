import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { scratchFolder } from '../checks/scratch-tree.ts';
import { lint } from './lint.ts';

/** Our own rules; the scratch folder is no Git checkout. */
const config = readFileSync(join(import.meta.dirname, '../../../.biome.json'), 'utf8').replace(
  '"enabled": true',
  '"enabled": false',
);

const lintSource = (files: Record<string, string>) =>
  lint(scratchFolder({ ...files, '.biome.json': config }));

test('sound source passes', async () => {
  expect(await lintSource({ 'a.ts': `export const a = 1;\n` })).toEqual([]);
});

test('a cycle between files fails', async () => {
  const [said] = await lintSource({
    'a.ts': `import { b } from './b.ts';\n\nexport const a = () => b;\n`,
    'b.ts': `import { a } from './a.ts';\n\nexport const b = () => a;\n`,
  });
  expect(said).toContain('noImportCycles');
});

test('a cycle of types alone fails too', async () => {
  const [said] = await lintSource({
    'a.ts': `import type { B } from './b.ts';\n\nexport interface A {\n  b: B;\n}\n`,
    'b.ts': `import type { A } from './a.ts';\n\nexport interface B {\n  a: A;\n}\n`,
  });
  expect(said).toContain('noImportCycles');
});

test.each([
  ['noExplicitAny', `export const a: any = 1;\n`],
  ['noDefaultExport', `const a = 1;\nexport default a;\n`],
  ['noNonNullAssertion', `export const a = (b: string | null) => b!;\n`],
  ['format', `export const a = "1"\n`],
])('%s fails', async (rule, text) => {
  expect((await lintSource({ 'a.ts': text }))[0]).toContain(rule);
});
