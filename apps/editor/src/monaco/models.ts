// One model per file, kept while its plan is open, so that undo and folding outlive a change of tabs.
import { answerFor, edited, listenToTexts, textOf } from '../state/documents.ts';
import { differenceOf } from '../text/difference.ts';
import { monaco } from './monaco.ts';

export const scheme = 'plan';

const views = new WeakMap<monaco.editor.ITextModel, monaco.editor.ICodeEditorViewState>();

/** The model of a file, made from its text at the first look. */
export function modelOf(path: string): monaco.editor.ITextModel {
  const uri = uriOf(path);
  const known = monaco.editor.getModel(uri);
  if (known) return known;
  const model = monaco.editor.createModel(textOf(path), 'yaml', uri);
  // Everything here works on line feeds; the file's own line ends come back when it is saved.
  model.setEOL(monaco.editor.EndOfLineSequence.LF);
  model.updateOptions({
    tabSize: 2,
    insertSpaces: true,
    trimAutoWhitespace: true,
    // Braces are few in a plan, and colour is information.
    bracketColorizationOptions: { enabled: false, independentColorPoolPerBracketType: false },
  });
  answerFor(path, () => model.getValue());
  model.onDidChangeContent(({ changes }) => {
    if (taking.has(path)) return;
    edited(
      path,
      // Monaco orders changes from the end of the text, so each can be applied to what the one before left.
      changes.map(({ range, text }) => ({
        range: {
          start: { line: range.startLineNumber - 1, character: range.startColumn - 1 },
          end: { line: range.endLineNumber - 1, character: range.endColumn - 1 },
        },
        newText: text,
      })),
    );
  });
  return model;
}

export const uriOf = (path: string): monaco.Uri => monaco.Uri.from({ scheme, path: `/${path}` });

/** The file a model holds. */
export const pathOf = (model: monaco.editor.ITextModel): string => model.uri.path.slice(1);

/** Remembers where the reader was in a file, and goes back there. */
export function keepView(editor: monaco.editor.ICodeEditor): void {
  const model = editor.getModel();
  const state = editor.saveViewState();
  if (model && state) views.set(model, state);
}

export function restoreView(editor: monaco.editor.ICodeEditor): void {
  const model = editor.getModel();
  const state = model && views.get(model);
  if (state) editor.restoreViewState(state);
}

const taking = new Set<string>();

/** Models follow texts that come from elsewhere; undo takes even that back. */
export function followTexts(): () => void {
  return listenToTexts((path, change) => {
    const model = monaco.editor.getModel(uriOf(path));
    if (model === null || typeof change === 'object') return;
    if (change === undefined) return model.dispose();
    const difference = differenceOf(model.getValue(), change);
    if (difference === undefined) return;
    const { start, end, text } = difference;
    const range = monaco.Range.fromPositions(model.getPositionAt(start), model.getPositionAt(end));
    taking.add(path);
    model.pushEditOperations([], [{ range, text }], () => null);
    taking.delete(path);
  });
}
