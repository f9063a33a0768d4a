// A text of someone else beside one's own.
import { createStore } from '../state/store.ts';

export interface Comparison {
  readonly path: string;
  readonly theirs: string;
  /** Number of the revision theirs stands in. */
  readonly number: number;
}

/** Shown in place of the file it is about, until it is closed. */
export const comparison = createStore<Comparison | undefined>(undefined);
