// Places as Monaco counts them, from one, and as everyone else does, from zero.
import type { Position, Range } from '@followthrough/plan-language';
import { documentPath, openPlan, workspacePath } from '../state/plan.ts';
import { modelOf, pathOf, scheme, uriOf } from './models.ts';
import type { monaco } from './monaco.ts';

export type Model = monaco.editor.ITextModel;

/** The texts of a plan, and no others. */
export const selector = { scheme, language: 'yaml' };

/** Where a model's file lies in the workspace that is checked. */
export function placeOf(model: Model): string {
  const plan = openPlan();
  return plan ? workspacePath(plan, pathOf(model)) : '';
}

/** Places in files nobody has opened yet get their model here, so that Monaco can show them. */
export function toLocations(
  places: readonly { readonly file: string; readonly range: Range }[],
): monaco.languages.Location[] {
  const plan = openPlan();
  if (plan === undefined) return [];
  return places.map(({ file, range }) => {
    const path = documentPath(plan, file);
    modelOf(path);
    return { uri: uriOf(path), range: toRange(range) };
  });
}

export const toPosition = ({ lineNumber, column }: monaco.Position): Position => ({
  line: lineNumber - 1,
  character: column - 1,
});

export const toRange = ({ start, end }: Range): monaco.IRange => ({
  startLineNumber: start.line + 1,
  startColumn: start.character + 1,
  endLineNumber: end.line + 1,
  endColumn: end.character + 1,
});

/** A range as everyone else counts it. */
export const fromRange = (range: monaco.IRange): Range => ({
  start: { line: range.startLineNumber - 1, character: range.startColumn - 1 },
  end: { line: range.endLineNumber - 1, character: range.endColumn - 1 },
});
