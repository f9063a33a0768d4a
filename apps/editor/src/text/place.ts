// Going to a place in the text: from a problem, an outline, a figure, a link.

import { column } from '../state/column.ts';
import { openPlan } from '../state/plan.ts';
import { go, type Route, route } from '../state/route.ts';
import { createStore } from '../state/store.ts';

/** Zero-based, as everywhere between rooms. */
export interface TextRange {
  readonly start: { readonly line: number; readonly character: number };
  readonly end: { readonly line: number; readonly character: number };
}

/** What the editor is asked to show next; it takes the wish away when it has. */
export const wish = createStore<{ readonly path: string; readonly range: TextRange } | undefined>(undefined);

/** Opens a file, at a place of it when one is given, and puts the cursor there. */
export function openFile(path: string, range?: TextRange): void {
  const plan = openPlan();
  if (plan === undefined) return;
  const to: Route = { place: 'plan', id: plan.id, file: path };
  column.set('text');
  go(range === undefined ? to : { ...to, line: range.start.line + 1 });
  if (range !== undefined) wish.set({ path, range });
}

/** Going back or forward to an address with a line goes to that line. */
export function followHistoryToLines(): () => void {
  const follow = () => {
    const at = route.get();
    if (at.place === 'plan' && at.file !== undefined && at.line !== undefined) {
      wish.set({ path: at.file, range: lineRange(at.line - 1) });
    }
  };
  window.addEventListener('popstate', follow);
  return () => window.removeEventListener('popstate', follow);
}

/** The place where a line starts. */
export const lineRange = (line: number): TextRange => ({
  start: { line, character: 0 },
  end: { line, character: 0 },
});
