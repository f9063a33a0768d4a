// What the worker last said of the text: findings, figures, what is due. It follows the typing.
import type { Dimension, IndicatorTrend, Statistics, UnitName } from '@followthrough/analytics';
import type { LocatedFinding } from '@followthrough/plan-language';
import type { Due } from '../plan-page/due.ts';
import { type FindingSummary, nothingFound } from '../problems/summary.ts';
import { keptStore } from './kept.ts';
import { createStore } from './store.ts';

export interface Analysis {
  /** False until the first answer. */
  readonly checked: boolean;
  /** In the order of files and lines; of very many the gravest, while the summary counts all. */
  readonly findings: readonly LocatedFinding[];
  readonly summary: FindingSummary;
}

export const analysis = createStore<Analysis>(notChecked());

/** What the plan says of itself, and names for the ids in it. */
export interface Overview {
  readonly party: string | undefined;
  readonly period: string | undefined;
  readonly reviews: readonly string[];
  readonly illustrative: boolean;
  /** Languages of the plan's texts. */
  readonly languages: readonly string[];
  /** Id to name, of clusters and parties, as the reader's language has it. */
  readonly names: Readonly<Record<string, string>>;
  readonly due: readonly Due[];
}

export const overview = createStore<Overview>(noOverview());

/** How the percentages are counted. */
export interface Counting {
  readonly by: Dimension;
  readonly unit: UnitName;
}

export const shownDimensions = ['cluster', 'state', 'responsible', 'response', 'party', 'date'] as const;
export type ShownDimension = (typeof shownDimensions)[number];

export const counting = keptStore<Counting & { readonly by: ShownDimension }>('counting', (stored) => {
  const { by, unit } = (stored ?? {}) as Partial<Counting>;
  return {
    by: shownDimensions.find((one) => one === by) ?? 'cluster',
    unit: unit === 'state' ? 'state' : 'recommendation',
  };
});

export interface Figures {
  readonly statistics: Statistics | undefined;
  readonly trends: readonly IndicatorTrend[];
}

export const figures = createStore<Figures>({ statistics: undefined, trends: [] });

/** Forgets everything, when a plan is left. */
export function forgetAnalysis(): void {
  analysis.set(notChecked());
  figures.set({ statistics: undefined, trends: [] });
  overview.set(noOverview());
}

function notChecked(): Analysis {
  return { checked: false, findings: [], summary: nothingFound };
}

function noOverview(): Overview {
  return {
    party: undefined,
    period: undefined,
    reviews: [],
    illustrative: false,
    languages: ['en'],
    names: {},
    due: [],
  };
}
