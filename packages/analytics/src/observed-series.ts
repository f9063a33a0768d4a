// Observations of an indicator, gathered by their dimensions and put in the order of time.
import { decimalYear, type Indicator, type Observation, type PlanFolder } from '@followthrough/domain';

/** Values of one combination of dimensions; undated and misdated ones are findings, not points. */
export interface Observed {
  readonly id: string;
  readonly dimensions: Readonly<Record<string, string>>;
  readonly sources: readonly string[];
  readonly observations: readonly ObservedPoint[];
}

export interface ObservedPoint {
  readonly t: number;
  readonly date: string;
  readonly text: string;
  readonly source: string;
}

/** Series of an indicator, from its own observations and from those in a section of their own. */
export function observedSeries(indicator: Indicator, folder: PlanFolder): Observed[] {
  const sets = folder.observations.filter((set) => set.indicator === indicator.id);
  const rows = [...(indicator.observations ?? []), ...sets].map((row) => rowOf(row, indicator));
  return [...Map.groupBy(rows, ({ id }) => id).values()].flatMap(bySource);
}

interface ObservedRow {
  readonly id: string;
  readonly dimensions: Readonly<Record<string, string>>;
  readonly points: readonly ObservedPoint[];
}

const notDimensions = new Set(['indicator', 'source', 'values', 'note']);

function rowOf(row: Observation, indicator: Indicator): ObservedRow {
  const declared = indicator.disaggregate ?? [];
  const place = (name: string) => (declared.includes(name) ? declared.indexOf(name) : declared.length);
  const dimensions = Object.entries(row)
    .filter(
      (entry): entry is [string, string] => !notDimensions.has(entry[0]) && typeof entry[1] === 'string',
    )
    .sort(([a], [b]) => place(a) - place(b) || (a < b ? -1 : 1));
  const names = dimensions.map(([name, value]) => `${name}=${value}`).join(',');
  return {
    id: names === '' ? indicator.id : `${indicator.id}{${names}}`,
    dimensions: Object.fromEntries(dimensions),
    points: pointsOf(row, row.source ?? indicator.source ?? ''),
  };
}

function pointsOf({ values }: Observation, source: string): ObservedPoint[] {
  return Object.entries(values).flatMap(([date, { value }]): ObservedPoint[] => {
    const t = decimalYear(date);
    return t === undefined ? [] : [{ t, date, text: value, source }];
  });
}

/** Sources that speak of the same dates are kept apart; those that follow each other make one series. */
function bySource(rows: readonly ObservedRow[]): Observed[] {
  const [first] = rows;
  const points = rows.flatMap((row) => row.points).sort((a, b) => a.t - b.t);
  if (first === undefined || points.length === 0) return [];
  const { id, dimensions } = first;
  const sourcesAt = [...Map.groupBy(points, ({ t }) => t).values()];
  const disagree = sourcesAt.some((at) => new Set(at.map(({ source }) => source)).size > 1);
  if (!disagree) return [{ id, dimensions, sources: sourcesOf(points), observations: points }];
  return [...Map.groupBy(points, ({ source }) => source)].map(([source, observations]) => ({
    id: `${id}@${source}`,
    dimensions,
    sources: sourcesOf(observations),
    observations,
  }));
}

function sourcesOf(points: readonly ObservedPoint[]): string[] {
  return [...new Set(points.map(({ source }) => source))].filter((source) => source !== '');
}
