import { expect, test } from 'vitest';
import { changedPaths, documentPath, newFile, type OpenPlan, savedFile, workspacePath } from './plan.ts';

const plan = (files: OpenPlan['files'] = new Map()): OpenPlan => ({
  id: 'a',
  title: 'Plan',
  can: ['read', 'save'],
  folder: 'forum',
  base: { id: 'r1', number: 1 },
  reviews: [{ folder: 'upr3', id: 'b', title: 'Review' }],
  files,
});

test.each([
  ['plan.yaml', 'forum/plan.yaml'],
  ['clusters/women.yaml', 'forum/clusters/women.yaml'],
  ['upr3:review.yaml', 'upr3/review.yaml'],
  ['upr3:texts/a.yaml', 'upr3/texts/a.yaml'],
])('%s lies at %s of what is checked, and back', (path, place) => {
  expect(workspacePath(plan(), path)).toBe(place);
  expect(documentPath(plan(), place)).toBe(path);
});

test('what differs from the server is what is saved', () => {
  const files = [savedFile('a.yaml', 'x'), { ...savedFile('b.yaml', 'x'), changed: true }, newFile('c.yaml')];
  expect(changedPaths(plan(new Map(files.map((file) => [file.path, file]))))).toEqual(['b.yaml', 'c.yaml']);
});

test('a file is worked on without its mark and line ends, which it keeps', () => {
  expect(savedFile('a.yaml', '\uFEFFa\r\nb\r\n')).toMatchObject({
    saved: 'a\nb\n',
    form: { bom: true, crlf: true },
    changed: false,
  });
});
