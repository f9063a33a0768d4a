import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { scratchFolder } from '../checks/scratch-tree.ts';
import { checkTypes } from './types.ts';

const base = readFileSync(join(import.meta.dirname, '../../../tsconfig.base.json'), 'utf8');

const typesOf = (text: string) =>
  checkTypes(
    scratchFolder({
      'tsconfig.base.json': base,
      'packages/domain/tsconfig.json': '{ "extends": "../../tsconfig.base.json", "include": ["src"] }',
      'packages/domain/package.json': '{ "type": "module" }',
      'packages/domain/src/a.ts': text,
    }),
    'packages/domain',
  );

test('sound source passes', async () => expect(await typesOf('export const a: number = 1;')).toEqual([]));

test.each([
  ['a wrong type', `export const a: number = 'one';`, 'TS2322'],
  ['an enum, which Node cannot strip', 'export enum A { b }', 'TS1294'],
  ['Node in a room that has none', 'export const a = process.env;', 'TS2591'],
  ['a page in a room that has none', 'export const a = document.title;', 'TS2584'],
])('%s fails', async (_, text, code) => {
  expect((await typesOf(text)).join('\n')).toContain(code);
});
