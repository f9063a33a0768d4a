// An indicator over time, drawn by the charts room and put on the page as it is.
import type { IndicatorTrend } from '@followthrough/analytics';
import { type ChartTheme, svgOf, type TrendChartInput, trendChart } from '@followthrough/charts';
import { colours, families, type Theme } from '@followthrough/presentation';
import { useEffect, useRef } from 'react';
import { theme, useSay } from '../state/settings.ts';
import { useStore } from '../state/store.ts';

const width = 336;

export function TrendPicture({ one, title }: { readonly one: IndicatorTrend; readonly title: string }) {
  const say = useSay();
  const place = useRef<HTMLDivElement>(null);
  const look = useStore(theme);
  const words = {
    date: say('trend.date'),
    value: say('trend.value'),
    target: say('word.target'),
  };
  const wanted = JSON.stringify([inputOf(one, title, words), look]);
  useEffect(() => {
    let over = false;
    const [input, name] = JSON.parse(wanted) as [TrendChartInput, Theme];
    // The title stands above the picture, where it can wrap; the description keeps it for screen readers.
    const { table, spec } = trendChart(input, chartTheme(name), width);
    const { title: _, ...untitled } = spec;
    void svgOf({ table, spec: untitled }).then((svg) => {
      if (over) return;
      const drawn = new DOMParser().parseFromString(svg, 'image/svg+xml').documentElement;
      place.current?.replaceChildren(document.importNode(drawn, true));
    });
    return () => {
      over = true;
    };
  }, [wanted]);
  return <div ref={place} className="trend-picture" style={{ minHeight: width * 0.45 }} />;
}

function inputOf(
  { series, trend }: IndicatorTrend,
  title: string,
  words: TrendChartInput['words'],
): TrendChartInput {
  const { theilSen } = trend;
  const points = series.points.flatMap(([t, y], place) => {
    const date = series.observed[place]?.date ?? String(t);
    return y === null ? [] : [{ date, t, y }];
  });
  return {
    title,
    points,
    words,
    step: usualStep(points.map(({ t }) => t)),
    breaks: series.breaks.map(({ t, note }) => ({ t, reason: note })),
    ...(series.unit !== undefined && { unit: series.unit }),
    ...(series.ordinal && { levels: levelNames(series) }),
    ...(theilSen.ok && !series.ordinal && { line: { slope: theilSen.slope, intercept: theilSen.intercept } }),
    ...(series.target && {
      targets: [{ date: String(Math.floor(series.target[0])), t: series.target[0], y: series.target[1] }],
    }),
  };
}

/** What each level is called, as far as it was observed. */
function levelNames({ points, observed }: IndicatorTrend['series']): string[] {
  const names: string[] = [];
  for (const [place, [, y]] of points.entries()) if (y !== null) names[y] = observed[place]?.text ?? '';
  return Array.from(names, (name) => name ?? '');
}

/** The middle distance between two values: a longer one is drawn as a gap. */
function usualStep(times: readonly number[]): number {
  const steps = times.slice(1).map((t, place) => t - (times[place] ?? t));
  return steps.sort((a, b) => a - b)[Math.floor(steps.length / 2)] ?? 1;
}

function chartTheme(name: Theme): ChartTheme {
  const palette = colours[name];
  return {
    ink: palette.text,
    quiet: palette['text-muted'],
    line: palette.hairline,
    ground: palette.raised,
    accent: palette.accent,
    ratings: {
      fully: palette['rating-fully'],
      partially: palette['rating-partially'],
      not: palette['rating-not'],
      'not assessed': palette['rating-not-assessed'],
      unrated: palette['rating-unrated'],
    },
    font: families.interface,
  };
}
