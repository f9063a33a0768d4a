// What the plan language can change in a text: fixes of findings, other names for things.
import type { FileEdits } from '@followthrough/plan-language';
import { speak } from '@followthrough/presentation';
import { ask } from '../language/session.ts';
import { documentPath, openPlan } from '../state/plan.ts';
import { language } from '../state/settings.ts';
import { modelOf, uriOf } from './models.ts';
import { monaco } from './monaco.ts';
import { fromRange, type Model, placeOf, selector, toPosition, toRange } from './places.ts';

export const changeProviders = (): monaco.IDisposable[] => [
  monaco.languages.registerCodeActionProvider(selector, { provideCodeActions }),
  monaco.languages.registerRenameProvider(selector, { provideRenameEdits }),
];

async function provideCodeActions(
  model: Model,
  range: monaco.Range,
  { markers }: monaco.languages.CodeActionContext,
): Promise<monaco.languages.CodeActionList> {
  const fixes = (await ask((worker) => worker.run('fixes', [placeOf(model), fromRange(range)]))) ?? [];
  const actions = fixes.flatMap(({ title, code, edits }) => {
    const edit = toWorkspaceEdit([edits]);
    const diagnostics = markers.filter((marker) => marker.code === code);
    return edit ? [{ title, kind: 'quickfix', diagnostics, edit, isPreferred: fixes.length === 1 }] : [];
  });
  return { actions, dispose: () => undefined };
}

async function provideRenameEdits(
  model: Model,
  position: monaco.Position,
  name: string,
): Promise<monaco.languages.WorkspaceEdit & monaco.languages.Rejection> {
  const place = toPosition(position);
  const edits = await ask((worker) => worker.run('rename', [placeOf(model), place, name]));
  const edit = edits && toWorkspaceEdit(edits);
  return edit ?? { edits: [], rejectReason: speak(language.get())('text.cannot-rename') };
}

/** Undefined where a file would be touched that is only read here. */
function toWorkspaceEdit(changes: readonly FileEdits[]): monaco.languages.WorkspaceEdit | undefined {
  const plan = openPlan();
  if (plan === undefined) return undefined;
  const edits = changes.flatMap(({ file, edits: ofFile }) => {
    const path = documentPath(plan, file);
    modelOf(path);
    return ofFile.map(({ range, newText }) => ({
      resource: uriOf(path),
      versionId: undefined,
      textEdit: { range: toRange(range), text: newText },
    }));
  });
  const own = changes.every(({ file }) => plan.files.get(documentPath(plan, file))?.review === undefined);
  return own && plan.can.includes('save') ? { edits } : undefined;
}
