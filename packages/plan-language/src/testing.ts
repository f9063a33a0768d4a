// For tests: texts with `|` where the cursor stands.
import type { Position } from './text/position.ts';
import { positionAt } from './text/position.ts';

/** The text without its mark, and where the mark stood. Throws where there is none. */
export function withCursor(marked: string): { text: string; position: Position } {
  const at = marked.indexOf('|');
  if (at < 0) throw new Error('A text for this test has a | where the cursor stands');
  return { text: marked.slice(0, at) + marked.slice(at + 1), position: positionAt(marked, at) };
}
