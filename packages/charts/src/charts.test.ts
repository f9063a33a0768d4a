import { describe, expect, it } from 'vitest';
import { type ChartTheme, type SharesGroup, sharesChart, svgOf, trendChart } from './charts.ts';

const theme: ChartTheme = {
  ink: '#111111',
  quiet: '#555555',
  line: '#dddddd',
  ground: '#ffffff',
  accent: '#0a5a8a',
  ratings: {
    fully: '#0072b2',
    partially: '#e69f00',
    not: '#d55e00',
    'not assessed': '#cccccc',
    unrated: '#9a9a9a',
  },
  font: 'Inter',
};

const words = { date: 'Date', value: 'Value', target: 'Target' };

describe('trendChart', () => {
  const points = [2014, 2015, 2018].map((t) => ({ date: String(t), t, y: t - 2004 }));
  const chart = trendChart(
    {
      title: 'Are shelters keeping up with the plan?',
      unit: 'beds',
      points,
      line: { slope: 1, intercept: -2004 },
      targets: [{ date: '2019', t: 2019, y: 60 }],
      words,
    },
    theme,
  );

  it('draws the step over a missing year as a broken line, the others whole', async () => {
    const svg = await svgOf(chart);
    expect(svg.match(/stroke-dasharray="3,4"/g)).toHaveLength(1);
    expect(svg.match(/stroke-dasharray="1,0"/g)).toHaveLength(1);
  });

  it('names itself to a screen reader and gives every number in its table', async () => {
    const svg = await svgOf(chart);
    expect(svg).toMatch(/^<svg role="img" /);
    expect(svg).toContain('<title>Are shelters keeping up with the plan?</title>');
    expect(chart.table).toEqual({
      head: ['Date', 'Value (beds)'],
      rows: [
        ['2014', '10'],
        ['2015', '11'],
        ['2018', '14'],
        ['Target 2019', '60'],
      ],
    });
  });

  it('labels the target with its date, and escapes what people wrote', async () => {
    const odd = trendChart({ title: 'Beds < 5 & more?', points, words }, theme);
    expect(await svgOf(odd)).toContain('<title>Beds &lt; 5 &amp; more?</title>');
    expect(await svgOf(chart)).toContain('Target 2019: 60');
  });

  it('names levels on the axis and in the table, instead of counting them', async () => {
    const law = trendChart(
      {
        title: 'Is there a law?',
        points: points.slice(0, 2).map((one, y) => ({ ...one, y })),
        levels: ['none', 'drafted', 'in force'],
        words,
      },
      theme,
    );
    expect(await svgOf(law)).toMatch(/>none<.*>drafted<.*>in force</s);
    expect(law.table.rows).toEqual([
      ['2014', 'none'],
      ['2015', 'drafted'],
    ]);
  });

  it('draws one value, or none, without failing', async () => {
    for (const few of [points.slice(0, 1), []]) {
      expect(await svgOf(trendChart({ title: 'Few', points: few, words }, theme))).toContain('</svg>');
    }
  });
});

describe('sharesChart', () => {
  const group = (label: string, n: number, fully: number, unrated: number): SharesGroup => ({
    label,
    n,
    counts: { fully, partially: 0, not: n - fully - unrated, 'not assessed': 0, unrated },
  });
  const input = {
    title: 'How far are we?',
    groups: [group('Women', 8, 2, 4), group('Justice', 0, 0, 0)],
    words: {
      fully: 'Fully',
      partially: 'Partially',
      not: 'Not',
      'not assessed': 'Not assessed',
      unrated: 'Unrated',
      group: 'Cluster',
      n: 'n',
    },
  };

  it('shows n beside every bar and hatches the unrated', async () => {
    const svg = await svgOf(sharesChart(input, theme), theme.ratings.unrated);
    expect(svg).toContain('>n 8</text>');
    expect(svg).toContain('>n 0</text>');
    expect(svg).toContain('fill="url(#hatch)"');
  });

  it('gives shares of n, so that the unrated keep their place', () => {
    const [bars] = sharesChart(input, theme).spec.layer as [
      { data: { values: { label: string; share: number }[] } },
    ];
    const women = bars.data.values.filter(({ label }) => label === 'Women').map(({ share }) => share);
    expect(women).toEqual([0.25, 0, 0.25, 0, 0.5]);
    expect(sharesChart(input, theme).table.rows[0]).toEqual(['Women', '8', '2', '0', '2', '0', '4']);
  });

  it('needs no compiled code', async () => {
    const { Function: compiler } = globalThis;
    globalThis.Function = (() => {
      throw new Error('compiled code');
    }) as unknown as FunctionConstructor;
    try {
      expect(await svgOf(sharesChart(input, theme))).toContain('</svg>');
    } finally {
      globalThis.Function = compiler;
    }
  });
});
