import { expect, test } from 'vitest';
import { pathProblem } from './path-problem.ts';

const taken = new Set(['plan.yaml']);

test.each([
  ['women.yaml', undefined],
  ['clusters/women-and-children.yaml', undefined],
  ['plan.yaml', 'taken'],
  ['Women.yaml', 'form'],
  ['women.yml', 'form'],
  ['a b.yaml', 'form'],
  ['../plan.yaml', 'form'],
  ['a//b.yaml', 'form'],
  ['/a.yaml', 'form'],
  ['эмэгтэй.yaml', 'form'],
  ['.yaml', 'form'],
  [`${'a'.repeat(200)}.yaml`, 'form'],
])('%s: %s', (path, problem) => {
  expect(pathProblem(path, taken)).toBe(problem);
});
