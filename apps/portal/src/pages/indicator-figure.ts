import type { IndicatorTrend } from '@followthrough/analytics';
import { trendChart } from '@followthrough/charts';
import { decimalYear, type Indicator, measureValue } from '@followthrough/domain';
import { formatNumber, formatProbability } from '@followthrough/presentation';
import { figure, theme } from '../figures.ts';
import { wordsIn } from '../messages.ts';
import { type Site, shown } from '../site.ts';
import type { Html } from './layout.ts';

/** An indicator's values, trend and target. */
export function indicatorFigure(
  { series, trend }: IndicatorTrend,
  indicator: Indicator | undefined,
  site: Site,
  languages: readonly string[],
): Promise<Html> {
  const words = wordsIn(site.language);
  const { mannKendall, theilSen, n } = trend;
  const number = (value: number) => formatNumber(site.language, value);
  const told =
    mannKendall.ok && theilSen.ok && n >= 5
      ? words('trend.words', {
          p: formatProbability(site.language, mannKendall.pExact ?? mannKendall.p),
          slope: number(theilSen.slope),
          low: theilSen.low === null ? '–' : number(theilSen.low),
          high: theilSen.high === null ? '–' : number(theilSen.high),
          n,
        })
      : words('trend.few', { n });
  const points = series.points.flatMap(([t, y], index) =>
    y === null ? [] : [{ date: series.observed[index]?.date ?? '', t, y }],
  );
  const chart = trendChart(
    {
      title: shown(site, series.name, languages),
      subtitle: told,
      ...(series.unit === undefined ? {} : { unit: series.unit }),
      points,
      breaks: series.breaks.map(({ t, note }) => ({ t, reason: note })),
      ...(theilSen.ok && n >= 5 ? { line: theilSen } : {}),
      ...(series.ordinal && indicator?.levels ? { levels: indicator.levels } : {}),
      targets: series.ordinal ? [] : targetsOf(indicator),
      words: {
        date: words('table.date'),
        value: words('table.value'),
        target: words('table.target'),
      },
    },
    theme,
    340,
  );
  return figure(chart, site.language);
}

/** Dated targets that are numbers. */
const targetsOf = (indicator: Indicator | undefined) =>
  Object.entries(indicator?.target ?? {}).flatMap(([date, { value }]) => {
    const [t, y] = [decimalYear(date), measureValue(value)];
    return t === undefined || y === undefined ? [] : [{ date, t, y }];
  });
