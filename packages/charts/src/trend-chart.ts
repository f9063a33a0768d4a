// An indicator over time: values, gaps as broken lines, the trend, the target as a line with its date.

import type { Chart } from './chart.ts';
import type { ChartTheme } from './theme.ts';
import { configOf } from './theme.ts';

export interface TrendPoint {
  /** As written: 2016, 2016-Q3. */
  date: string;
  /** Decimal year. */
  t: number;
  y: number;
}

export interface TrendChartInput {
  /** The question the chart answers. */
  title: string;
  subtitle?: string;
  unit?: string;
  points: readonly TrendPoint[];
  /** Years between two values when none is missing; a longer step is drawn broken. */
  step?: number;
  line?: { slope: number; intercept: number };
  targets?: readonly TrendPoint[];
  /** Decimal years from which values are no longer comparable. */
  breaks?: readonly { t: number; reason: string }[];
  /** Names of the values 0, 1, 2, ... where they are levels and not amounts. */
  levels?: readonly string[];
  /** Words for the table and the marks, in the reader's language. */
  words: { date: string; value: string; target: string };
}

/** Vega-Lite specification of a trend, with its table for those who do not see it. */
export function trendChart(input: TrendChartInput, theme: ChartTheme, width = 420): Chart {
  const { points, targets = [], breaks = [], unit, words } = input;
  const last = targets.at(-1) ?? points.at(-1);
  const description = [input.title, input.subtitle].filter(Boolean).join('. ');
  return {
    spec: {
      $schema: 'https://vega.github.io/schema/vega-lite/v6.json',
      description,
      title: { text: input.title, ...(input.subtitle ? { subtitle: input.subtitle } : {}) },
      width,
      height: Math.round(width * 0.45),
      layer: [
        ...breaks.map((one) => breakLayer(one, theme)),
        {
          data: { values: segments(points, input.step ?? 1) },
          mark: { type: 'line', color: theme.ink, strokeWidth: 1.5 },
          encoding: lineEncoding,
        },
        ...(input.line ? [trendLayer(input.line, points, last, theme)] : []),
        {
          data: { values: points },
          mark: { type: 'circle', size: 28, color: theme.ink, opacity: 1 },
          encoding: { x, y: axisOf(input) },
        },
        ...targets.flatMap((target) => targetLayers(target, points[0]?.t ?? target.t, theme)),
        ...targets.map((target) => targetLabel(target, words.target, theme)),
      ],
      config: configOf(theme),
    },
    table: {
      head: [words.date, unit ? `${words.value} (${unit})` : words.value],
      rows: [
        ...points.map((point) => rowOf(point, input.levels)),
        ...targets.map((target) => [`${words.target} ${target.date}`, String(target.y)]),
      ],
    },
  };
}

const rowOf = ({ date, y }: TrendPoint, levels?: readonly string[]): string[] => [
  date,
  levels?.[y] ?? String(y),
];

const x = {
  field: 't',
  type: 'quantitative',
  axis: { format: 'd', title: null, grid: false, tickMinStep: 1 },
  scale: { zero: false, nice: false, padding: 12 },
};
const y = { field: 'y', type: 'quantitative', axis: { title: null, tickCount: 5 }, scale: { nice: true } };

/** One axis for all layers: amounts with their unit, or levels by name. */
const axisOf = ({ unit, levels }: TrendChartInput) =>
  levels === undefined
    ? { ...y, axis: { ...y.axis, title: unit ?? null } }
    : {
        ...y,
        scale: { domain: [0, levels.length - 1] },
        axis: {
          title: null,
          values: levels.map((_, place) => place),
          labelExpr: `${JSON.stringify(levels)}[datum.value]`,
          labelLimit: 160,
        },
      };

const lineEncoding = {
  x,
  y,
  detail: { field: 'part' },
  strokeDash: {
    field: 'gap',
    type: 'nominal',
    scale: {
      domain: [false, true],
      range: [
        [1, 0],
        [3, 4],
      ],
    },
    legend: null,
  },
};

/** Each step between neighbours as a line of its own, broken where values are missing between them. */
function segments(points: readonly TrendPoint[], step: number) {
  return points.slice(1).flatMap((point, index) => {
    const before = points[index] as TrendPoint;
    const gap = point.t - before.t > step * 1.5;
    return [
      { t: before.t, y: before.y, part: index, gap },
      { t: point.t, y: point.y, part: index, gap },
    ];
  });
}

function trendLayer(
  line: { slope: number; intercept: number },
  points: readonly TrendPoint[],
  last: TrendPoint | undefined,
  theme: ChartTheme,
) {
  const ends = [points[0]?.t, last?.t].filter((t) => t !== undefined);
  const values = ends.map((t) => ({ t, y: line.intercept + line.slope * t }));
  return {
    data: { values },
    mark: { type: 'line', color: theme.accent, strokeWidth: 1.5, opacity: 0.85 },
    encoding: { x, y },
  };
}

/** A target is a line up to its date, ending in a mark. */
const targetLayers = (target: TrendPoint, from: number, theme: ChartTheme) => [
  {
    data: { values: [{ ...target, from }] },
    mark: { type: 'rule', color: theme.accent, strokeWidth: 1, strokeDash: [1, 3] },
    encoding: { x: { ...x, field: 'from' }, x2: { field: 't' }, y },
  },
  {
    data: { values: [target] },
    mark: { type: 'point', shape: 'diamond', size: 70, color: theme.accent, filled: true, opacity: 1 },
    encoding: { x, y },
  },
];

const targetLabel = (target: TrendPoint, word: string, theme: ChartTheme) => ({
  data: { values: [{ ...target, label: `${word} ${target.date}: ${target.y}` }] },
  mark: { type: 'text', align: 'right', dx: -8, dy: -8, color: theme.accent },
  encoding: { x, y, text: { field: 'label' } },
});

const breakLayer = ({ t, reason }: { t: number; reason: string }, theme: ChartTheme) => ({
  data: { values: [{ t, reason }] },
  mark: { type: 'rule', color: theme.quiet, strokeDash: [2, 3] },
  encoding: { x, description: { field: 'reason' } },
});
