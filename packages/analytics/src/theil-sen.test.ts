import { expect, test } from 'vitest';
import { theilSen } from './theil-sen.ts';

const columns = (t: number[], y: number[]) => ({ t: Float64Array.from(t), y: Float64Array.from(y) });
const upTo = (n: number) => Array.from({ length: n }, (_, i) => i);

test('three points, by hand', () => {
  // Slopes 2, 1 and 0.5; medians 2001 and 3. Three slopes cannot bound a 95% interval.
  expect(theilSen(columns([2000, 2001, 2003], [1, 3, 4]))).toEqual({
    ok: true,
    slope: 1,
    intercept: 3 - 2001,
    low: 0.5,
    high: 2,
    reason: 'too_few',
  });
});

test("Sen's interval, by hand: slopes of i² are i + j", () => {
  // M = 45, C = 1.96 sqrt(125) = 21.9: ranks 12 and 34; 12 sums are at most 6, and symmetrically 12.
  const squares = upTo(10).map((i) => i * i);
  expect(theilSen(columns(upTo(10), squares))).toEqual({
    ok: true,
    slope: 9,
    intercept: 20.5 - 9 * 4.5,
    low: 6,
    high: 12,
  });
});

test('pairs of equal time are skipped', () => {
  expect(theilSen(columns([2000, 2000, 2001], [1, 3, 4]))).toMatchObject({ slope: 2, low: 1, high: 3 });
  expect(theilSen(columns([2000, 2000], [1, 3]))).toEqual({ ok: false, reason: 'too_few' });
});

test('one wild value moves the slope little', () => {
  const y = upTo(20).map((i) => (i === 7 ? 1e6 : 2 * i));
  expect(theilSen(columns(upTo(20), y))).toMatchObject({ slope: 2, low: 2, high: 2 });
});

test('slopes beyond the range of numbers are a reason, not an infinity', () => {
  expect(theilSen(columns([0, 1e-10], [-1e308, 1e308]))).toEqual({ ok: false, reason: 'overflow' });
});

test('differences beyond the range of numbers are no obstacle', () => {
  expect(theilSen(columns([0, 4], [-1.5e308, 1.5e308]))).toMatchObject({ ok: true, slope: 7.5e307 });
});

test('a series too long for its pairs to be kept is refused', () => {
  expect(theilSen(columns(upTo(5001), upTo(5001)))).toEqual({ ok: false, reason: 'too_many' });
});
