// Shares of ratings by group, as stacked bars with n beside each; the unrated are shown, never left out.
import type { Chart } from './chart.ts';
import { type ChartTheme, configOf, type Level, levels } from './theme.ts';

export interface SharesGroup {
  label: string;
  n: number;
  counts: Readonly<Record<Level, number>>;
}

export interface SharesChartInput {
  /** The question the chart answers. */
  title: string;
  subtitle?: string;
  groups: readonly SharesGroup[];
  /** Words for the levels and the first column, in the reader's language. */
  words: Readonly<Record<Level, string>> & { group: string; n: string };
}

/** Vega-Lite specification of stacked shares, with its table of counts. */
export function sharesChart(input: SharesChartInput, theme: ChartTheme, width = 420): Chart {
  const { groups, words } = input;
  return {
    spec: {
      $schema: 'https://vega.github.io/schema/vega-lite/v6.json',
      description: [input.title, input.subtitle].filter(Boolean).join('. '),
      title: { text: input.title, ...(input.subtitle ? { subtitle: input.subtitle } : {}) },
      width,
      height: { step: 26 },
      layer: [bars(input, theme), counts(input, theme)],
      config: configOf(theme),
    },
    table: {
      head: [words.group, words.n, ...levels.map((level) => words[level])],
      rows: groups.map(({ label, n, counts: count }) => [
        label,
        String(n),
        ...levels.map((level) => String(count[level])),
      ]),
    },
  };
}

function bars({ groups, words }: SharesChartInput, theme: ChartTheme) {
  return {
    data: { values: groups.flatMap((group) => parts(group, words)) },
    mark: { type: 'bar', height: 14, stroke: theme.ground, strokeWidth: 1 },
    encoding: {
      y: label(groups),
      x: {
        field: 'share',
        type: 'quantitative',
        stack: true,
        axis: { format: '.0%', title: null, tickCount: 5 },
        scale: { domain: [0, 1] },
      },
      order: { field: 'order' },
      color: {
        field: 'level',
        type: 'nominal',
        scale: {
          domain: levels.map((level) => words[level]),
          range: levels.map((level) => theme.ratings[level]),
        },
        legend: { orient: 'bottom', title: null, labelColor: theme.quiet, symbolType: 'square', columns: 3 },
      },
      description: { field: 'text' },
    },
  };
}

const counts = ({ groups, words }: SharesChartInput, theme: ChartTheme) => ({
  data: { values: groups.map((group) => ({ label: group.label, text: `${words.n} ${group.n}` })) },
  mark: { type: 'text', align: 'left', dx: 6, color: theme.quiet },
  encoding: { y: label(groups), x: { datum: 1 }, text: { field: 'text' } },
});

const label = (groups: readonly SharesGroup[]) => ({
  field: 'label',
  type: 'nominal',
  sort: groups.map((group) => group.label),
  axis: { title: null, ticks: false, domain: false, labelLimit: 400, labelPadding: 8 },
});

const parts = ({ label: group, n, counts: count }: SharesGroup, words: SharesChartInput['words']) =>
  levels.map((level, order) => ({
    label: group,
    level: words[level],
    order,
    share: n === 0 ? 0 : count[level] / n,
    text: `${group}: ${words[level]} ${count[level]} / ${n}`,
  }));
