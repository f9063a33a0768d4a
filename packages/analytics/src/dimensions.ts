// Dimensions by which counts are split, the keys of groups and their order.
import type { Counted } from './counts.ts';
import { none } from './keys.ts';
import type { Unit } from './units.ts';
import type { Voice } from './voices.ts';

export const dimensions = ['cluster', 'state', 'responsible', 'response', 'party', 'date', 'review'] as const;
export type Dimension = (typeof dimensions)[number];

/** Whose ratings, as they stood when. */
export interface Standpoint {
  readonly voice: Voice;
  /** As spelled; `none` where dates are no dimension, or for an undated round. */
  readonly date: string;
  readonly day: string;
}

/** Keys of the groups a unit stands in: several where a recommendation was made by several States. */
export function keysOf(
  { row, states }: Unit,
  by: readonly Dimension[],
  view: Standpoint,
  { response }: Counted,
): string[][] {
  const values: Record<Dimension, readonly string[]> = {
    cluster: [row.cluster ?? none],
    state: states.length === 0 ? [none] : states,
    responsible: [row.responsible ?? none],
    response: [response],
    party: [view.voice.party ?? none],
    date: [view.date],
    review: [row.review],
  };
  return by.reduce<string[][]>(
    (keys, name) => keys.flatMap((key) => values[name].map((value) => [...key, value])),
    [[]],
  );
}

/** What orders groups: how many they hold, their key, the day their ratings are of. */
export interface Ordered {
  readonly n: number;
  readonly key: readonly string[];
  readonly day: string;
}

/** Larger groups first, then by key; dates ascend within that, or first of all where they are the first dimension. */
export function inOrder(by: readonly Dimension[]): (a: Ordered, b: Ordered) => number {
  const at = by.indexOf('date');
  const rest = ({ key }: Ordered) => JSON.stringify(key.filter((_, i) => i !== at));
  const byDay = (a: Ordered, b: Ordered) => compare(a.day, b.day);
  const bySize = (a: Ordered, b: Ordered) => b.n - a.n || compare(rest(a), rest(b));
  if (at < 0) return bySize;
  return at === 0 ? (a, b) => byDay(a, b) || bySize(a, b) : (a, b) => bySize(a, b) || byDay(a, b);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
