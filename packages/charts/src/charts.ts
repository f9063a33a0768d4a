// Front door of charts: results as Vega-Lite specifications, and as SVG without a DOM.
export type { Chart } from './chart.ts';
export { type SharesChartInput, type SharesGroup, sharesChart } from './shares-chart.ts';
export { svgOf } from './svg.ts';
export { type ChartTheme, type Level, levels } from './theme.ts';
export { type TrendChartInput, type TrendPoint, trendChart } from './trend-chart.ts';
