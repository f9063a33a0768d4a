// Indicators to series: one per indicator and combination of dimensions, ready for `trend`.
//
// Time is the decimal year at which a date starts: 2016 is 2016.0, 2016-Q3 is 2016.5; targets likewise.
// `<5` and `n/a` are points without a value. Levels count from 0, the worst. Ratios become percent where the indicator
// is measured in percent. Values before the last break are not comparable, so they are left out and counted.
import {
  decimalYear,
  type Indicator,
  type Localized,
  type PlanFolder,
  type Workspace,
} from '@followthrough/domain';
import type { Better } from './aim.ts';
import { type Observed, observedSeries } from './observed-series.ts';
import { type Scaler, scalerOf } from './scaler.ts';
import type { Point } from './series.ts';
import type { Series } from './trend.ts';

/** A series of an indicator; `id` names indicator, dimensions, and the source where sources had to be kept apart. */
export interface IndicatorSeries extends Series {
  readonly folder: string;
  readonly indicator: string;
  readonly name: Localized;
  readonly unit: string | undefined;
  readonly dimensions: Readonly<Record<string, string>>;
  readonly sources: readonly string[];
  /** Dates and values of `points` as spelled, in the same order. */
  readonly observed: readonly { readonly date: string; readonly text: string }[];
  /** y counts levels, so slopes are only a direction. */
  readonly ordinal: boolean;
  readonly breaks: readonly { readonly t: number; readonly date: string; readonly note: string }[];
  /** Observations before the last break, left out of `points`. */
  readonly excluded: number;
}

/** Series of all indicators of the workspace, in the order of their files. */
export function indicatorSeries({ folders }: Workspace): IndicatorSeries[] {
  return folders.flatMap((folder) =>
    folder.indicators.flatMap((indicator) =>
      observedSeries(indicator, folder).map((observed) => seriesOf(indicator, observed, folder)),
    ),
  );
}

function seriesOf(indicator: Indicator, series: Observed, { folder }: PlanFolder): IndicatorSeries {
  const scaler = scalerOf(indicator, series);
  const breaks = breaksOf(indicator);
  const lastBreak = breaks.findLast(({ t }) => series.observations.some((one) => one.t >= t));
  const kept = series.observations.filter(({ t }) => lastBreak === undefined || t >= lastBreak.t);
  const points = kept.map(({ t, text }): Point => [t, scaler.valueOf(text)]);
  return {
    id: series.id,
    folder,
    indicator: indicator.id,
    name: indicator.name,
    unit: indicator.unit,
    dimensions: series.dimensions,
    sources: series.sources,
    points,
    observed: kept.map(({ date, text }) => ({ date, text })),
    ordinal: scaler.ordinal,
    better: betterOf(indicator, scaler),
    breaks,
    excluded: series.observations.length - kept.length,
    ...aimsOf(indicator, series, scaler),
  };
}

/** Baseline and target are those of the indicator as a whole; a group's share of them is not known. */
function aimsOf({ baseline, target }: Indicator, { dimensions, observations }: Observed, scaler: Scaler) {
  if (Object.keys(dimensions).length > 0) return { baseline: undefined, target: undefined };
  const last = observations.at(-1)?.t ?? Number.NEGATIVE_INFINITY;
  const targets = timed(target, scaler);
  return { baseline: timed(baseline, scaler)[0], target: targets.find(([t]) => t > last) ?? targets.at(-1) };
}

/** Dated values that are numbers, oldest first. */
function timed(values: Indicator['target'], scaler: Scaler): [t: number, y: number][] {
  return Object.entries(values ?? {})
    .flatMap(([date, { value }]): [number, number][] => {
      const [t, y] = [decimalYear(date), scaler.valueOf(value)];
      return t === undefined || y === null ? [] : [[t, y]];
    })
    .sort(([a], [b]) => a - b);
}

/** Levels are written from worst to best, so higher is better unless said otherwise. */
function betterOf({ better }: Indicator, scaler: Scaler): Better | undefined {
  if (better === undefined) return scaler.ordinal ? 'higher' : undefined;
  if (typeof better === 'string') return better;
  const at = scaler.valueOf(better.at);
  return at === null ? undefined : { at };
}

function breaksOf({ breaks }: Indicator): IndicatorSeries['breaks'] {
  return Object.entries(breaks ?? {})
    .flatMap(([date, note]) => {
      const t = decimalYear(date);
      return t === undefined ? [] : [{ t, date, note }];
    })
    .sort((a, b) => a.t - b.t);
}
