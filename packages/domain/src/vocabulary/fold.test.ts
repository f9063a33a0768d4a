import { expect, it } from 'vitest';
import { fold, foldedIndex } from './fold.ts';

it.each([
  ['Côte d’Ivoire', 'cote divoire'],
  ['  Supported / Noted ', 'supported noted'],
  ['Rights & duties', 'rights and duties'],
  ['&#40;Unknown&#41;', 'unknown'],
  ['Бүрэн хэрэгжсэн', 'бүрэн хэрэгжсэн'],
  ['', ''],
  ['–', ''],
])('fold: %j is %j', (text, folded) => {
  expect(fold(text)).toBe(folded);
});

it('foldedIndex finds by any spelling, and refuses data in which one spelling names two items', () => {
  const one = { names: ['Czechia', 'Czech Republic'] };
  const index = foldedIndex([one], ({ names }) => names);
  expect(index.get(fold('CZECH REPUBLIC'))).toBe(one);
  expect(() => foldedIndex([one, { names: ['czechia'] }], ({ names }) => names)).toThrow('names two items');
});
