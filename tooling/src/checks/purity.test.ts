import { expect, test } from 'vitest';
import { purity } from './purity.ts';
import { scratchTree } from './scratch-tree.ts';

const wrong: [path: string, text: string, said: RegExp][] = [
  ['packages/domain/src/a.ts', `import { x } from 'node:fs';`, /imports node:fs/],
  ['packages/analytics/src/a.ts', `export const now = () => new Date();`, /uses new Date\(\)/],
  ['packages/domain/src/a.ts', `const a = 1; const t = Date.now();`, /uses Date\.now/],
  ['packages/domain/src/a.ts', `export const r = Math.random();`, /uses Math\.random/],
  ['packages/plan-language/src/a.ts', `export const e = process.env;`, /uses process/],
];

test.each(wrong)('%s: %s', (path, text, said) => {
  const manifest = { 'packages/plan-language/package.json': '{}' };
  expect(purity(scratchTree({ ...manifest, [path]: text }))).toEqual([expect.stringMatching(said)]);
});

test('doors to a host, tests, comments, and a given date pass', () => {
  const tree = scratchTree({
    'packages/analytics/src/worker/node.ts': `import 'node:worker_threads';`,
    'packages/domain/src/a.test.ts': `import 'node:fs'; new Date();`,
    'packages/domain/src/a.ts': `// not new Date()\nexport const d = new Date('2016-09-24');`,
    'packages/pool/src/pool.ts': `export const now = () => Date.now();`,
  });
  expect(purity(tree)).toEqual([]);
});
