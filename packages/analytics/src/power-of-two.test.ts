import { expect, test } from 'vitest';
import { scaled, timesPowerOfTwo } from './power-of-two.ts';

test.each([1, 0.1, -3e200, 5e-324, 1.7e308, 2 ** -1060])('%d comes back exactly', (value) => {
  const { values, exponent } = scaled(Float64Array.of(value));
  expect(timesPowerOfTwo(values[0] ?? 0, exponent)).toBe(value);
});

test('every power of two that is used is exact', () => {
  for (let e = -1000; e < 1000; e++) expect(2 ** e * 2).toBe(2 ** (e + 1));
});

test('the largest magnitude becomes about 1, zeros stay', () => {
  const { values } = scaled(Float64Array.of(0, -48, 5));
  expect([...values]).toEqual([0, -1.5, 0.15625]);
  expect(scaled(new Float64Array(2)).exponent).toBe(0);
});

test('a result beyond the range overflows only in the end', () => {
  expect(timesPowerOfTwo(2 ** -1000, 2000)).toBe(2 ** 1000);
  expect(timesPowerOfTwo(1, 1100)).toBe(Number.POSITIVE_INFINITY);
});
