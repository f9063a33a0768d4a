import { expect, test } from 'vitest';
import { readImports } from './imports.ts';

const cases: [text: string, expected: [specifier: string, typeOnly: boolean][]][] = [
  [`import { a } from './a.ts';`, [['./a.ts', false]]],
  [`import type { A } from "./a.ts";`, [['./a.ts', true]]],
  [`import { type A } from './a.ts';`, [['./a.ts', false]]], // verbatimModuleSyntax keeps this import
  [`import './style.css';`, [['./style.css', false]]],
  [
    `export { a } from './a.ts'; export type { B } from './b.ts';`,
    [
      ['./a.ts', false],
      ['./b.ts', true],
    ],
  ],
  [`export * from './a.ts';`, [['./a.ts', false]]],
  [`const a = await import('./a.ts');`, [['./a.ts', false]]],
  [
    `type A = import('./a.ts').A; type B = typeof import('./b.ts');`,
    [
      ['./a.ts', true],
      ['./b.ts', true],
    ],
  ],
  [`new Worker(new URL('./w.ts', import.meta.url));`, [['./w.ts', false]]],
  [`new URL('../../editor/dist', import.meta.url);`, []],
  [`const text = "import { a } from './a.ts'"; // import './b.ts'`, []],
  [`const re = /'/; import { a } from './a.ts'; const t = \`\${re}'\`;`, [['./a.ts', false]]],
];

test.each(cases)('%s', (text, expected) => {
  expect(readImports('x.ts', text).map((i) => [i.specifier, i.typeOnly])).toEqual(expected);
});

test('counts lines from 1, and reads JSX', () => {
  const text = `import { a } from 'a';\n\nimport { b } from 'b';\nexport const c = <p title="import 'x'">{a + b}</p>;\n`;
  expect(readImports('x.tsx', text).map((i) => i.line)).toEqual([1, 3]);
});
