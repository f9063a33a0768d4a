/** A chart as data: a Vega-Lite specification that analysts can take away, and its table for screen readers. */
export interface Chart {
  spec: Record<string, unknown> & { description: string };
  table: { head: string[]; rows: string[][] };
}
