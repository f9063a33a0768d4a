// How far unfinished text has been read.
import type { Frame } from './frames.ts';

export type Quote = '"' | "'";

export interface Reading {
  frames: Frame[];
  /** Column of the key or dash whose block of text is being read. */
  text: number | undefined;
  /** A quote that is open. */
  quote: Quote | undefined;
}

export const newReading = (): Reading => ({ frames: [], text: undefined, quote: undefined });

/** What stands at the end of what was read of a line. */
export type Rest =
  /** A text or a comment: nothing to offer. */
  | { part: 'text' }
  /** Perhaps a key; `item`: behind a dash or in brackets, so perhaps a word. */
  | { part: 'start'; column: number; typed: string; item: boolean }
  /** The value of the innermost key. */
  | { part: 'value'; typed: string };
