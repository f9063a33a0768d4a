// The text of one file at a time, in one editor that lives as long as the workbench shows text.
import { useEffect, useRef } from 'react';
import { theme } from '../state/settings.ts';
import { cursor } from '../text/cursor.ts';
import { hands } from '../text/hands.ts';
import { wish } from '../text/place.ts';
import { followFindings } from './markers.ts';
import { followTexts, keepView, modelOf, pathOf, restoreView } from './models.ts';
import { monaco } from './monaco.ts';
import { options } from './options.ts';
import { registerProviders } from './providers.ts';
import { applyTheme } from './theme.ts';

interface TextEditorProps {
  readonly path: string;
  readonly readOnly: boolean;
  readonly label: string;
  readonly readOnlyMessage: string;
}

export function TextEditor({ path, readOnly, label, readOnlyMessage }: TextEditorProps) {
  const place = useRef<HTMLDivElement>(null);
  const editor = useRef<monaco.editor.IStandaloneCodeEditor>(undefined);

  useEffect(() => {
    if (place.current === null) return;
    const made = monaco.editor.create(place.current, { ...options, model: null });
    editor.current = made;
    const ends = [...live(made), registerProviders(), followFindings(), followTexts(), followTheme()];
    return () => {
      keepView(made);
      for (const end of ends) end();
      made.dispose();
      editor.current = undefined;
    };
  }, []);

  useEffect(() => {
    const made = editor.current;
    if (made === undefined) return;
    keepView(made);
    made.setModel(modelOf(path));
    restoreView(made);
    grantWish(made);
    tellCursor(made);
  }, [path]);

  useEffect(() => {
    editor.current?.updateOptions({
      readOnly,
      ariaLabel: label,
      readOnlyMessage: { value: readOnlyMessage },
    });
  }, [readOnly, label, readOnlyMessage]);

  return <div ref={place} className="text-editor" />;
}

/** Lets the rest of the workbench know of the editor, and the editor of its wishes. */
function live(editor: monaco.editor.IStandaloneCodeEditor): (() => void)[] {
  const moved = editor.onDidChangeCursorPosition(() => tellCursor(editor));
  const granted = wish.subscribe(() => grantWish(editor));
  hands.set({
    focus: () => editor.focus(),
    // What is no action, such as undo, is a command of the text.
    run: (action) => {
      const known = editor.getAction(action);
      if (known) void known.run();
      else editor.trigger('palette', action, null);
    },
  });
  return [
    () => moved.dispose(),
    granted,
    () => {
      hands.set(undefined);
      cursor.set(undefined);
    },
  ];
}

function tellCursor(editor: monaco.editor.ICodeEditor): void {
  const at = editor.getPosition();
  cursor.set(at ? { line: at.lineNumber, column: at.column } : undefined);
}

/** Shows the wished place when its file is on screen, and puts the cursor there. */
function grantWish(editor: monaco.editor.ICodeEditor): void {
  const wished = wish.get();
  const model = editor.getModel();
  if (wished === undefined || model === null || pathOf(model) !== wished.path) return;
  const { start, end } = wished.range;
  wish.set(undefined);
  const range = new monaco.Range(start.line + 1, start.character + 1, end.line + 1, end.character + 1);
  editor.setSelection(
    range.startLineNumber === range.endLineNumber
      ? range
      : monaco.Range.fromPositions(range.getStartPosition()),
  );
  editor.revealRangeInCenterIfOutsideViewport(range, monaco.editor.ScrollType.Immediate);
  editor.focus();
}

function followTheme(): () => void {
  applyTheme(theme.get());
  return theme.subscribe(() => applyTheme(theme.get()));
}
