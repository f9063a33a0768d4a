import { emptyFolder, type Indicator, type Observation, type ObservationSet } from '@followthrough/domain';
import { expect, test } from 'vitest';
import { indicatorSeries } from './indicator-series.ts';
import { indicatorTrends, trends } from './indicator-trends.ts';

type Values = Record<string, string>;
const dated = (values: Values) =>
  Object.fromEntries(Object.entries(values).map(([date, value]) => [date, { value }]));
const observed = (values: Values, more: Record<string, string> = {}) =>
  ({ ...more, values: dated(values) }) as Observation;
const indicator = (observations: Observation[], more: Partial<Indicator> = {}): Indicator => ({
  id: 'beds',
  name: 'Beds in shelters',
  observations,
  ...more,
});
const folderOf = (indicators: Indicator[], observations: ObservationSet[] = []) => ({
  ...emptyFolder('p'),
  indicators,
  observations,
});
const seriesOf = (one: Indicator, sets: ObservationSet[] = []) =>
  indicatorSeries({ folders: [folderOf([one], sets)] });

test('years and quarters become decimal years, in the order of time, as spelled beside', () => {
  const [series] = seriesOf(indicator([observed({ '2016-Q3': '30', '2014': '12', '2015': '22' })]));
  expect(series).toMatchObject({
    id: 'beds',
    folder: 'p',
    indicator: 'beds',
    name: 'Beds in shelters',
    points: [
      [2014, 12],
      [2015, 22],
      [2016.5, 30],
    ],
    observed: [
      { date: '2014', text: '12' },
      { date: '2015', text: '22' },
      { date: '2016-Q3', text: '30' },
    ],
  });
});

test('one series per combination of dimensions, in the order they are declared in', () => {
  const one = indicator(
    [
      observed({ '2014': '5' }),
      observed({ '2014': '3' }, { aimag: 'Khovd', sex: 'female' }),
      observed({ '2015': '4' }, { sex: 'female', aimag: 'Khovd' }),
      observed({ '2014': '2' }, { sex: 'male', aimag: 'Khovd' }),
    ],
    { disaggregate: ['sex', 'aimag'] },
  );
  expect(seriesOf(one).map(({ id, points }) => [id, points.length])).toEqual([
    ['beds', 1],
    ['beds{sex=female,aimag=Khovd}', 2],
    ['beds{sex=male,aimag=Khovd}', 1],
  ]);
  expect(seriesOf(one)[1]?.dimensions).toEqual({ sex: 'female', aimag: 'Khovd' });
});

test('observations in a section of their own belong to the indicator they name', () => {
  const sets = [
    { indicator: 'beds', values: dated({ '2015': '6' }) },
    { indicator: 'other', values: dated({ '2015': '7' }) },
  ] as ObservationSet[];
  expect(seriesOf(indicator([observed({ '2014': '5' })]), sets)).toMatchObject([
    {
      points: [
        [2014, 5],
        [2015, 6],
      ],
    },
  ]);
});

test('sources that follow each other make one series, sources that speak of one date are kept apart', () => {
  const following = [
    observed({ '2014': '5' }, { source: 'nso' }),
    observed({ '2015': '6' }, { source: 'survey' }),
  ];
  expect(seriesOf(indicator(following))).toMatchObject([{ id: 'beds', sources: ['nso', 'survey'] }]);
  const both = [...following, observed({ '2014': '9' })];
  expect(seriesOf(indicator(both, { source: 'ilo' })).map(({ id, points }) => [id, points])).toEqual([
    ['beds@nso', [[2014, 5]]],
    ['beds@ilo', [[2014, 9]]],
    ['beds@survey', [[2015, 6]]],
  ]);
});

test('hidden and missing values are points without a value, and counted', () => {
  const [series] = seriesOf(indicator([observed({ '2014': '<5', '2015': 'n/a', '2016': '8', '2017': '9' })]));
  expect(series?.points.map(([, y]) => y)).toEqual([null, null, 8, 9]);
  const folders = [folderOf([indicator([observed({ '2014': '<5', '2016': '8', '2017': '9' })])])];
  expect(indicatorTrends({ folders })).toMatchObject([{ trend: { ok: true, n: 2, dropped: 1 } }]);
});

test.each([
  [{ unit: '%' }, { '2014': '12/48', '2015': '30' }, [25, 30]],
  [{ unit: 'percent of women' }, { '2014': '12/48' }, [25]],
  [{}, { '2014': '12/48', '2015': '30%' }, [25, 30]],
  [{ target: dated({ '2020': '85%' }) }, { '2014': '12/48' }, [25]],
  [{ unit: 'per person' }, { '2014': '12/48' }, [0.25]],
] as [Partial<Indicator>, Values, number[]][])(
  'ratios are percent where the indicator is: %j %j',
  (more, values, expected) => {
    expect(seriesOf(indicator([observed(values)], more))[0]?.points.map(([, y]) => y)).toEqual(expected);
  },
);

test('levels count from the worst, and their targets too', () => {
  const levels = ['none', 'drafted', 'adopted', 'in force'];
  const one = indicator([observed({ '2014': 'none', '2016': 'adopted', '2017': 'repealed' })], {
    levels,
    target: dated({ '2019': 'in force' }),
  });
  expect(seriesOf(one)).toMatchObject([
    {
      ordinal: true,
      better: 'higher',
      target: [2019, 3],
      points: [
        [2014, 0],
        [2016, 2],
        [2017, null],
      ],
    },
  ]);
});

test('baseline, the next target, and which way is better', () => {
  const one = indicator([observed({ '2014': '12', '2018': '30' })], {
    better: 'higher',
    baseline: dated({ '2014': '12' }),
    target: dated({ '2021': '80', '2017': '40', '2019': '60' }),
  });
  expect(seriesOf(one)).toMatchObject([{ better: 'higher', baseline: [2014, 12], target: [2019, 60] }]);
});

test('when every target lies behind, the last is judged', () => {
  const one = indicator([observed({ '2014': '12', '2018': '30' })], {
    target: dated({ '2015': '20', '2017': '40' }),
  });
  expect(seriesOf(one)[0]?.target).toEqual([2017, 40]);
});

test('a value that is best is read like the others', () => {
  expect(seriesOf(indicator([observed({ '2014': '40%' })], { better: { at: '1/2' } }))[0]?.better).toEqual({
    at: 50,
  });
});

test("a group's share of baseline and target is not known", () => {
  const one = indicator([observed({ '2014': '3' }, { sex: 'female' })], {
    better: 'higher',
    target: dated({ '2019': '60' }),
  });
  expect(seriesOf(one)[0]).toMatchObject({ better: 'higher', target: undefined, baseline: undefined });
});

test('values before the last break are left out and counted; a break yet to come changes nothing', () => {
  const values = observed({ '2014': '100', '2015': '110', '2016': '40', '2017': '45', '2018': '50' });
  const breaks = { '2030': 'A census', '2016': 'New definition of a shelter' };
  const [result] = indicatorTrends({ folders: [folderOf([indicator([values], { breaks })])] });
  expect(result).toMatchObject({
    series: {
      excluded: 2,
      breaks: [{ t: 2016, date: '2016', note: 'New definition of a shelter' }, { t: 2030 }],
    },
    trend: { n: 3, mannKendall: { s: 3 }, theilSen: { slope: 5 } },
  });
});

test('an indicator without readable observations has no series', () => {
  const one: Indicator = { id: 'i', name: 'Name only' };
  expect(seriesOf(one)).toEqual([]);
  expect(seriesOf(indicator([observed({ someday: '3' })]))).toEqual([]);
});

test('trend, pace and projected year of an indicator', () => {
  const values = observed({ '2014': '10', '2015': '20', '2016': '30', '2017': '40', '2018': '50' });
  const one = indicator([values], { better: 'higher', target: dated({ '2022': '80' }) });
  expect(indicatorTrends({ folders: [folderOf([one])] })).toMatchObject([
    { trend: { id: 'beds', projectedYear: { ok: true, year: 2021 }, verdicts: [{ class: 'on_track' }] } },
  ]);
});

test('trends of many series tell how many are done', () => {
  const done: number[] = [];
  const list = ['a', 'b', 'c'].map((id) => ({ id, points: [[2000, 1] as const, [2001, 2] as const] }));
  expect(trends(list, {}, (n) => done.push(n)).map(({ id }) => id)).toEqual(['a', 'b', 'c']);
  expect(done).toEqual([1, 2, 3]);
});
