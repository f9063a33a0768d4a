import { expect, test } from 'vitest';
import { boundaries } from './boundaries.ts';
import { scratchTree } from './scratch-tree.ts';

const wrong: [what: string, path: string, text: string, said: RegExp][] = [
  [
    'upward',
    'packages/domain/src/a.ts',
    `import '@followthrough/analytics';`,
    /upward, from floor 1 to floor 2/,
  ],
  [
    'upward as a type',
    'packages/domain/src/a.ts',
    `import type { A } from '@followthrough/analytics';`,
    /upward/,
  ],
  ['sideways', 'packages/domain/src/a.ts', `import '@followthrough/pool';`, /sideways on floor 1/],
  ['sideways among apps', 'apps/portal/src/a.ts', `import '@followthrough/api';`, /sideways on floor 5/],
  ['undeclared', 'packages/pool/src/a.ts', `import '@followthrough/domain';`, /does not declare/],
  ['undeclared library', 'packages/pool/src/a.ts', `import 'left-pad';`, /does not declare/],
  ['out of the room', 'packages/domain/src/a.ts', `import '../../pool/src/b.ts';`, /leaves its room/],
  [
    'a worker out of the room',
    'packages/domain/src/a.ts',
    `new URL('../../pool/src/b.ts', import.meta.url);`,
    /leaves its room/,
  ],
  [
    'samples in source',
    'packages/analytics/src/a.ts',
    `import type { S } from '@followthrough/samples';`,
    /for tests/,
  ],
  [
    'the API as a value',
    'apps/editor/src/a.ts',
    `import { a } from '@followthrough/api/client';`,
    /sideways/,
  ],
  [
    'Monaco elsewhere',
    'apps/editor/src/a.ts',
    `import 'monaco-editor/editor';`,
    /only apps\/editor\/src\/monaco/,
  ],
  ['comlink elsewhere', 'apps/api/src/a.ts', `import 'comlink';`, /only packages\/pool/],
  ['its own name', 'packages/domain/src/a.ts', `import '@followthrough/domain';`, /its own room/],
];

test.each(wrong)('%s fails', (_, path, text, said) => {
  const found = boundaries(scratchTree({ [path]: `// first line\n${text}` }));
  expect(found).toEqual([expect.stringMatching(said)]);
  expect(found[0]).toMatch(new RegExp(`^${path}:2 `));
});

const right: [what: string, path: string, text: string][] = [
  ['downward', 'packages/analytics/src/a.ts', `import '@followthrough/domain';`],
  ['the portal under the API', 'apps/api/src/a.ts', `import '@followthrough/portal';`],
  ['the typed client', 'apps/editor/src/a.ts', `import type { A } from '@followthrough/api/client';`],
  [
    'samples in a test on their own floor',
    'packages/analytics/src/a.test.ts',
    `import '@followthrough/samples';`,
  ],
  ['samples in a test below them', 'packages/domain/src/a.test.ts', `import '@followthrough/samples';`],
  ['Monaco at home', 'apps/editor/src/monaco/a.ts', `import 'monaco-editor/editor';`],
  ['Node', 'packages/pool/src/node.ts', `import 'node:fs';`],
  ['inside the room', 'packages/pool/src/deep/a.ts', `import '../b.ts';`],
];

test.each(right)('%s passes', (_, path, text) => {
  expect(boundaries(scratchTree({ [path]: text }))).toEqual([]);
});
