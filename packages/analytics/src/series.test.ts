import { expect, test } from 'vitest';
import { type Duplicates, type Point, prepareSeries } from './series.ts';

test('points without a finite value are dropped and counted, the rest sorted by time', () => {
  const points: Point[] = [
    [2012, 3],
    [2010, 1],
    [2011, null],
    [2013, Number.NaN],
    [2014, Number.POSITIVE_INFINITY],
  ];
  expect(prepareSeries(points)).toEqual({
    ok: true,
    n: 2,
    dropped: 3,
    t: Float64Array.of(2010, 2012),
    y: Float64Array.of(1, 3),
  });
});

test('an empty time of a dropped point does no harm, but a time that is no number does', () => {
  const refused = { ok: false, reason: 'time_not_finite', n: 2, dropped: 0 };
  expect(
    prepareSeries([
      [2010, 1],
      [Number.NaN, 2],
    ]),
  ).toEqual(refused);
});

test.each([
  [[]],
  [[[2010, 1]]],
  [
    [
      [2010, 1],
      [2011, null],
    ],
  ],
] as Point[][][])('%j is too few', (points) => {
  expect(prepareSeries(points)).toMatchObject({ ok: false, reason: 'too_few' });
});

const twice: Point[] = [
  [2011, 9],
  [2010, 1],
  [2010, 6],
  [2010, 2],
];

test.each([
  ['keep', [2010, 2010, 2010, 2011], [1, 6, 2, 9]],
  ['mean', [2010, 2011], [3, 9]],
  ['median', [2010, 2011], [2, 9]],
  ['last', [2010, 2011], [2, 9]],
] as [Duplicates, number[], number[]][])('duplicate dates: %s', (duplicates, t, y) => {
  const prepared = prepareSeries(twice, duplicates);
  if (!prepared.ok) throw new Error(prepared.reason);
  expect([[...prepared.t], [...prepared.y]]).toEqual([t, y]);
});

test('duplicate dates are refused unless something is said about them', () => {
  expect(prepareSeries(twice)).toEqual({ ok: false, reason: 'duplicate_dates', n: 4, dropped: 0 });
});

test('a duplicate without a value is no duplicate', () => {
  const points: Point[] = [
    [2010, 1],
    [2010, null],
    [2011, 2],
  ];
  expect(prepareSeries(points)).toMatchObject({ ok: true, n: 2, dropped: 1 });
});

test('when duplicates leave one point it is too few', () => {
  const points: Point[] = [
    [2010, 1],
    [2010, 3],
  ];
  expect(prepareSeries(points, 'mean')).toMatchObject({ ok: false, reason: 'too_few', n: 1 });
});

test('the mean of huge values stays finite', () => {
  const points: Point[] = [
    [2010, 1.5e308],
    [2010, 1.5e308],
    [2011, 0],
  ];
  const prepared = prepareSeries(points, 'mean');
  expect(prepared.ok && prepared.y[0]).toBe(1.5e308);
});
