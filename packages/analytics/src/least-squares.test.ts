import { expect, test } from 'vitest';
import { leastSquares } from './least-squares.ts';

const columns = (t: number[], y: number[]) => ({ t: Float64Array.from(t), y: Float64Array.from(y) });

test('three points, by hand', () => {
  // Slope 3/2; residuals 1/6, -1/3, 1/6; s² = 1/6, Sxx = 2; t of one degree of freedom is tan(0.475 pi).
  const half = Math.tan(0.475 * Math.PI) * Math.sqrt(1 / 12);
  expect(leastSquares(columns([0, 1, 2], [1, 2, 4]))).toEqual({
    ok: true,
    slope: expect.closeTo(1.5, 12),
    intercept: expect.closeTo(5 / 6, 12),
    low: expect.closeTo(1.5 - half, 9),
    high: expect.closeTo(1.5 + half, 9),
  });
});

test('two points have a slope and no interval', () => {
  expect(leastSquares(columns([2000, 2002], [1, 2]))).toEqual({
    ok: true,
    slope: 0.5,
    intercept: -999,
    low: null,
    high: null,
    reason: 'too_few',
  });
});

test('a constant series has slope 0 exactly, though 0.1 is no exact number', () => {
  const thirds = columns([2000, 2001, 2002], [0.1, 0.1, 0.1]);
  expect(leastSquares(thirds)).toEqual({
    ok: true,
    slope: 0,
    intercept: 0.1,
    low: 0,
    high: 0,
    reason: 'constant',
  });
});

test('points of one time only have no line', () => {
  expect(leastSquares(columns([2000, 2000, 2000], [1, 2, 3]))).toEqual({ ok: false, reason: 'too_few' });
});

test('a huge offset hides no slope', () => {
  const offset = columns([2000, 2001, 2002, 2003], [1e12 + 1, 1e12 + 2, 1e12 + 3, 1e12 + 4]);
  expect(leastSquares(offset)).toMatchObject({ slope: expect.closeTo(1, 9) });
});

test('a slope beyond the range of numbers is a reason, not an infinity', () => {
  expect(leastSquares(columns([0, 1e-10], [-1e308, 1e308]))).toEqual({ ok: false, reason: 'overflow' });
});
