import { afterAll, expect, test } from 'vitest';
import { plan, rated, recommendation, review, round } from '../../test/workspace.ts';
import { indicatorTrends, type Series, statistics, trend } from '../analytics.ts';
import { analyticsPool, type Done } from './node.ts';

const pool = analyticsPool({ size: 2 });
afterAll(() => pool.close());

const workspace = {
  folders: [
    review('upr2', [recommendation('1', 'accepted'), recommendation('2', 'noted')]),
    plan('p', 'ngo', ['upr2'], [rated('1', 'mid', 'fully')], {
      assessments: [round('mid', 'ngo', '2018-05-17')],
      indicators: [
        {
          id: 'beds',
          name: 'Beds',
          observations: [{ values: { 2014: { value: '12' }, 2015: { value: '22' } } as never }],
        },
      ],
    }),
  ],
};

function manySeries(count: number, length: number): Series[] {
  return Array.from({ length: count }, (_, i) => ({
    id: `s${i}`,
    points: Array.from({ length }, (__, t) => [2000 + t, (t * (i + 7)) % 11] as const),
  }));
}

test('statistics in a worker are those computed here', async () => {
  const options = { asOf: '2026-11-21', by: ['response'] } as const;
  expect(await pool.run('statistics', [workspace, options])).toEqual(statistics(workspace, options));
});

test('so are the trends of indicators, and of any series', async () => {
  expect(await pool.run('indicatorTrends', [workspace, {}])).toEqual(indicatorTrends(workspace));
  const list = manySeries(3, 10);
  expect(await pool.run('trends', [list, { alpha: 0.1 }])).toEqual(
    list.map((one) => trend(one, { alpha: 0.1 })),
  );
});

test('progress tells how many series are done, and ends with all of them', async () => {
  const heard: Done[] = [];
  await pool.run('trends', [manySeries(600, 5), {}], { onProgress: (value) => heard.push(value) });
  expect(heard).toEqual([
    { done: 250, total: 600 },
    { done: 500, total: 600 },
    { done: 600, total: 600 },
  ]);
});

test('a long calculation can be cancelled at the first sign of progress, and the next call runs', async () => {
  const controller = new AbortController();
  const long = pool.run('trends', [manySeries(20_000, 60), {}], {
    signal: controller.signal,
    onProgress: () => controller.abort(),
  });
  await expect(long).rejects.toMatchObject({ name: 'AbortError' });
  expect(await pool.run('trends', [manySeries(1, 5), {}])).toHaveLength(1);
});

test('a mistake of the caller comes back as its error', async () => {
  await expect(pool.run('statistics', [workspace, { asOf: 'soon' }])).rejects.toThrow('"soon" is no date');
});
