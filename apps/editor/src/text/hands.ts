// What the rest of the workbench may ask of the text editor, while there is one on the screen.
import { createStore } from '../state/store.ts';

export interface EditorHands {
  readonly focus: () => void;
  /** Runs one of the editor's own actions, such as `actions.find`. */
  readonly run: (action: string) => void;
}

export const hands = createStore<EditorHands | undefined>(undefined);

export const focusText = (): void => hands.get()?.focus();

/** Runs an action of the editor with the focus in the text, where it belongs. */
export function runInText(action: string): void {
  const editor = hands.get();
  editor?.focus();
  editor?.run(action);
}

export const openGoToLine = (): void => runInText('editor.action.gotoLine');
