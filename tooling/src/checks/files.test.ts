import { expect, test } from 'vitest';
import { files } from './files.ts';
import { scratchTree } from './scratch-tree.ts';

const wrong: [path: string, text: string, said: string][] = [
  [
    'packages/domain/src/long.ts',
    'x\n'.repeat(401),
    'packages/domain/src/long.ts has 401 lines; 400 is the most',
  ],
  ['apps/editor/src/long.css', 'x\n'.repeat(401), 'apps/editor/src/long.css has 401 lines; 400 is the most'],
  [
    'packages/domain/src/utils.ts',
    '',
    'packages/domain/src/utils.ts is a drawer: name it after what it does',
  ],
  [
    'packages/domain/src/common/a.ts',
    '',
    'packages/domain/src/common/a.ts is a drawer: name it after what it does',
  ],
  [
    'packages/domain/src/misc.test.ts',
    '',
    'packages/domain/src/misc.test.ts is a drawer: name it after what it does',
  ],
  ['apps/portal/src/page.tsx', '', `apps/portal/src/page.tsx: JSX is the editor's`],
];

test.each(wrong)('%s', (path, text, said) => expect(files(scratchTree({ [path]: text }))).toEqual([said]));

test('what is short, named for its work, or no code passes', () => {
  const tree = scratchTree({
    'packages/domain/src/just.ts': 'x\n'.repeat(400),
    'packages/domain/src/common-law.ts': '',
    'packages/domain/data/states.json': '\n'.repeat(900),
    'apps/editor/src/app.tsx': '',
  });
  expect(files(tree)).toEqual([]);
});
