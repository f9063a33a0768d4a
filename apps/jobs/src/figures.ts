import { dimensions, type Statistics, statistics, type UnitName } from '@followthrough/analytics';
import type { Workspace } from '@followthrough/domain';

/** Figures of a plan by some dimensions, in a unit of counting. */
export interface Figure {
  by: readonly string[];
  unit: UnitName;
  result: Statistics;
}

export interface FiguresOptions {
  /** ISO date. */
  asOf: string;
  /** Text id of the plan to look through; a review alone has none. */
  plan: string | undefined;
}

const units: readonly UnitName[] = ['recommendation', 'state'];
const views = [[], ...dimensions.map((dimension) => [dimension])];

/** The figures that are kept for every saved revision: in total and by each dimension, in both units. */
export const figuresOf = (workspace: Workspace, { asOf, plan }: FiguresOptions): Figure[] =>
  views.flatMap((by) =>
    units.map((unit) => ({ by, unit, result: statistics(workspace, { by, unit, asOf, plan }) })),
  );
