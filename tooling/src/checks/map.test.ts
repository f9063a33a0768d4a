import { expect, test } from 'vitest';
import { map } from './map.ts';
import { scratchTree } from './scratch-tree.ts';

test('a sound house passes', () => expect(map(scratchTree())).toEqual([]));

test('a room missing from the map', () => {
  const tree = scratchTree({ 'packages/charts/package.json': '{}', 'packages/charts/README.md': 'x' });
  expect(map(tree)).toEqual([`README.md's map does not name packages/charts`]);
});

test('a room named outside the map is not on it', () => {
  const readme = scratchTree().others.find(({ path }) => path === 'README.md')?.text ?? '';
  const moved = `${readme.replace('`packages/pool`, ', '')}\nSee packages/pool.\n`;
  expect(map(scratchTree({ 'README.md': moved }))).toEqual([`README.md's map does not name packages/pool`]);
});

test('a place on the map that is not there', () => {
  const readme = scratchTree().others.find(({ path }) => path === 'README.md')?.text ?? '';
  const tree = scratchTree({ 'README.md': readme.replace('`tooling`', '`tooling`, `apps/phone`') });
  expect(map(tree)).toEqual([`README.md's map names apps/phone, which is not there`]);
});

test('no README, no map, a silent room', () => {
  expect(map(scratchTree({ 'README.md': null }))).toEqual(['README.md is missing']);
  expect(map(scratchTree({ 'README.md': '# House' }))).toEqual([expect.stringContaining('no section')]);
  expect(map(scratchTree({ 'packages/pool/README.md': null }))).toEqual(['packages/pool has no README.md']);
});
