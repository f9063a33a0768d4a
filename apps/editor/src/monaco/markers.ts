// Findings as squiggles.
import type { Severity } from '@followthrough/domain';
import type { LocatedFinding } from '@followthrough/plan-language';
import { analysis } from '../state/analysis.ts';
import { documentPath, openPlan } from '../state/plan.ts';
import { monaco } from './monaco.ts';

const owner = 'plan';

// A file full of mistakes must not stall the editor; the problems panel has the rest.
const mostMarked = 500;

/** Marks every file that has a model with what the worker last found in it. */
export function followFindings(): () => void {
  const mark = () => {
    const plan = openPlan();
    if (plan === undefined) return;
    const byFile = Map.groupBy(analysis.get().findings, ({ file }) => documentPath(plan, file));
    for (const model of monaco.editor.getModels()) {
      const found = byFile.get(model.uri.path.slice(1)) ?? [];
      monaco.editor.setModelMarkers(model, owner, found.slice(0, mostMarked).map(toMarker));
    }
  };
  const made = monaco.editor.onDidCreateModel(() => queueMicrotask(mark));
  const unfollow = analysis.subscribe(mark);
  mark();
  return () => {
    made.dispose();
    unfollow();
  };
}

function toMarker({ range, severity, message, code }: LocatedFinding): monaco.editor.IMarkerData {
  return {
    severity: severities[severity],
    message,
    code,
    startLineNumber: range.start.line + 1,
    startColumn: range.start.character + 1,
    endLineNumber: range.end.line + 1,
    endColumn: range.end.character + 1,
  };
}

const severities: Readonly<Record<Severity, monaco.MarkerSeverity>> = {
  error: monaco.MarkerSeverity.Error,
  warning: monaco.MarkerSeverity.Warning,
  // Three dots instead of a line: a remark about a long text must not underline all of it.
  info: monaco.MarkerSeverity.Hint,
};
