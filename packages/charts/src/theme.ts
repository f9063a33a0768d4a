// The look of every chart: colours and type by name, so that one specification serves light and dark pages.
export interface ChartTheme {
  ink: string;
  quiet: string;
  line: string;
  ground: string;
  accent: string;
  /** Ratings, colour-blind safe; unrated is drawn as a hatch over its colour. */
  ratings: Readonly<Record<Level, string>>;
  font: string;
}

/** The levels of a stacked share, from left to right. */
export const levels = ['fully', 'partially', 'not', 'not assessed', 'unrated'] as const;
export type Level = (typeof levels)[number];

/** Vega-Lite's `config`: hairlines, direct labels, nothing that shouts. */
export const configOf = (theme: ChartTheme) => ({
  background: theme.ground,
  font: theme.font,
  padding: 4,
  view: { stroke: null },
  title: {
    color: theme.ink,
    fontSize: 13,
    fontWeight: 600,
    anchor: 'start',
    offset: 12,
    subtitleColor: theme.quiet,
    subtitleFontSize: 12,
  },
  axis: {
    labelColor: theme.quiet,
    titleColor: theme.quiet,
    labelFontSize: 12,
    titleFontSize: 12,
    titleFontWeight: 400,
    domainColor: theme.line,
    tickColor: theme.line,
    gridColor: theme.line,
    gridOpacity: 0.6,
  },
  text: { color: theme.ink, fontSize: 12 },
});
