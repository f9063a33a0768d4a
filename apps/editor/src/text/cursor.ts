// Where the cursor stands in the text, counted from 1, as people count.
import { createStore } from '../state/store.ts';

export interface CursorPlace {
  readonly line: number;
  readonly column: number;
}

/** Undefined while no text is shown. */
export const cursor = createStore<CursorPlace | undefined>(undefined);
