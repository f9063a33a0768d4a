// Trends for people: one row a series; what could not be measured says why.
import type { IndicatorTrend, Trend } from '@followthrough/analytics';
import { textIn } from '@followthrough/domain';
import { formatNumber, formatProbability } from '@followthrough/presentation';
import { type Column, tableText } from './table.ts';

/** Trends of indicators, named as readers know them. */
export const indicatorTrendsText = (list: readonly IndicatorTrend[]): string =>
  list.length === 0
    ? 'There are no indicators with observations.\n'
    : tableOf(list.map(({ series, trend }) => [nameOf(series), series.unit ?? '', trend]));

/** Trends of series by their ids. */
export const trendsText = (list: readonly Trend[]): string =>
  list.length === 0 ? 'There are no series.\n' : tableOf(list.map((trend) => [trend.id, '', trend]));

function tableOf(rows: readonly [name: string, unit: string, trend: Trend][]): string {
  const columns: Column[] = [
    { heading: 'series', align: 'left' },
    { heading: 'unit', align: 'left' },
    { heading: 'n', align: 'right' },
    { heading: 'direction', align: 'left' },
    { heading: 'p', align: 'right' },
    { heading: 'a year', align: 'right' },
    { heading: '95% interval', align: 'left' },
    { heading: 'pace', align: 'left' },
  ];
  const table = tableText(
    columns,
    rows.map(([name, unit, trend]) => [name, unit, String(trend.n), ...cellsOf(trend)]),
  );
  return `${table}\nDirection and p: Mann-Kendall, two-sided; change a year: Theil-Sen; pace: against the target.\n`;
}

function cellsOf(trend: Trend): string[] {
  if (!trend.ok) return [reason(trend.reason), '', '', '', ''];
  const { mannKendall, theilSen } = trend;
  return [
    mannKendall.ok ? directionOf(mannKendall.s) : reason(mannKendall.reason),
    mannKendall.ok ? formatProbability('en', mannKendall.pExact ?? mannKendall.p) : '',
    theilSen.ok ? signed(theilSen.slope) : reason(theilSen.reason),
    theilSen.ok && theilSen.low !== null && theilSen.high !== null
      ? `${signed(theilSen.low)} to ${signed(theilSen.high)}`
      : '',
    paceOf(trend),
  ];
}

const directionOf = (s: number) => (s > 0 ? 'rising' : s < 0 ? 'falling' : 'neither');

const signed = (value: number) => `${value > 0 ? '+' : ''}${formatNumber('en', value, 3)}`;

function paceOf({ verdicts }: Trend): string {
  const [pace] = verdicts;
  if (pace === undefined) return '';
  return pace.ok ? `${reason(pace.class)} (${formatNumber('en', pace.ratio)})` : reason(pace.reason);
}

const reason = (code: string | undefined) => (code ?? 'none').replaceAll('_', ' ');

/** Name, then dimensions: "Beds in shelters, sex female". */
const nameOf = ({ name, dimensions }: IndicatorTrend['series']): string =>
  [
    textIn(name, ['en']) ?? '',
    ...Object.entries(dimensions).map(([dimension, value]) => `${dimension} ${value}`),
  ].join(', ');
