import { expect, test } from 'vitest';
import { mannKendall } from './mann-kendall.ts';

const columns = (t: number[], y: number[]) => ({ t: Float64Array.from(t), y: Float64Array.from(y) });

test('four points, by hand', () => {
  // Pairs: 5 rising, 1 falling; 4 of 24 permutations have at most one inversion.
  expect(mannKendall(columns([2000, 2001, 2002, 2003], [1, 3, 2, 4]))).toEqual({
    ok: true,
    s: 4,
    varS: expect.closeTo(156 / 18, 12),
    z: expect.closeTo(3 / Math.sqrt(156 / 18), 12),
    p: expect.closeTo(0.308_179_547, 8),
    pExact: expect.closeTo(1 / 3, 12),
    tauB: expect.closeTo(4 / 6, 12),
  });
});

test('equal values lower the variance and leave no exact p', () => {
  expect(mannKendall(columns([2000, 2001, 2002, 2003], [1, 2, 2, 3]))).toMatchObject({
    s: 5,
    varS: expect.closeTo((156 - 18) / 18, 12),
    pExact: null,
    tauB: expect.closeTo(5 / Math.sqrt(5 * 6), 12),
  });
});

test('equal times are not compared; the variance is that over all three orders of the values', () => {
  // 2 last: S = 2; 2 first or second: S = -1; so the variance is (4 + 1 + 1) / 3.
  expect(mannKendall(columns([2000, 2000, 2001], [1, 1, 2]))).toMatchObject({
    s: 2,
    varS: expect.closeTo(2, 12),
    tauB: expect.closeTo(1, 12),
  });
});

test('a constant series has no trend, and no tau', () => {
  expect(mannKendall(columns([2000, 2001, 2002], [5, 5, 5]))).toEqual({
    ok: true,
    reason: 'constant',
    s: 0,
    varS: 0,
    z: 0,
    p: 1,
    pExact: null,
    tauB: null,
  });
});

test('points of one time only cannot be compared', () => {
  expect(mannKendall(columns([2000, 2000, 2000], [1, 2, 3]))).toMatchObject({
    reason: 'too_few',
    s: 0,
    varS: 0,
    p: 1,
  });
});

test.each([
  [2, 2 / 2],
  [3, 2 / 6],
  [4, 2 / 24],
  [5, 2 / 120],
])('%i rising points: the exact p is 2 of n! permutations', (n, p) => {
  const rising = Array.from({ length: n }, (_, i) => i);
  expect(mannKendall(columns(rising, rising))).toMatchObject({ pExact: expect.closeTo(p, 12) });
});

test('p keeps its digits where the normal distribution function has lost them', () => {
  const rising = Array.from({ length: 200 }, (_, i) => i);
  const { p, z } = mannKendall(columns(rising, rising)) as { p: number; z: number };
  expect(z).toBeGreaterThan(20);
  expect(p).toBeGreaterThan(0);
  expect(p).toBeLessThan(1e-90);
});
