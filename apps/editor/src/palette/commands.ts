// A command: something that can be done, by its name, by its key, or from a menu.
import type { Speech } from '../state/notices.ts';
import { isPressed } from './keys.ts';

export interface Command {
  readonly id: string;
  readonly title: (say: Speech) => string;
  /** As `mod+shift+p`; the first is shown, all work. */
  readonly keys?: readonly string[];
  /** Shown only; whoever has the focus, such as the text editor, listens for it. */
  readonly elsewhere?: boolean;
  /** Left out of the palette, and its keys not heard, while false. */
  readonly when?: () => boolean;
  readonly run: () => void;
}

/** The commands that can be run now. */
export const available = (commands: readonly Command[]): Command[] =>
  commands.filter(({ when }) => when === undefined || when());

/** Listens for the keys of commands, before anything on the page does; the answer ends it. */
export function listenForKeys(commands: () => readonly Command[]): () => void {
  const press = (event: KeyboardEvent) => {
    const command = available(commands()).find(
      ({ keys = [], elsewhere }) => !elsewhere && keys.some((one) => isPressed(one, event)),
    );
    if (command === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    command.run();
  };
  window.addEventListener('keydown', press, { capture: true });
  return () => window.removeEventListener('keydown', press, { capture: true });
}
