import { expect, test } from 'vitest';
import { frontDoors } from './front-doors.ts';
import { scratchTree } from './scratch-tree.ts';

const star = `export * from './a.ts'; export const b = 1;`;
const barrel = `import { c } from './c.ts';\nexport { a } from './a.ts';\nexport type { B } from './b.ts';\nexport { c };`;

const cases: [what: string, path: string, text: string, said: string[]][] = [
  [
    'an export *, even in a front door',
    'packages/domain/src/domain.ts',
    star,
    [expect.stringContaining('list the names')],
  ],
  ['a barrel', 'packages/domain/src/rules/rules.ts', barrel, [expect.stringContaining('is a barrel')]],
  ['a front door', 'packages/domain/src/domain.ts', barrel, []],
  ['a file that makes something', 'packages/domain/src/a.ts', `${barrel}\nexport const d = 1;`, []],
  ['an entry with side effects only', 'apps/editor/src/main.ts', `import './app.ts';`, []],
];

test.each(cases)('%s', (_, path, text, said) =>
  expect(frontDoors(scratchTree({ [path]: text }))).toEqual(said),
);
