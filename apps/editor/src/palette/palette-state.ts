// Whether the palette is open, and what has been typed into it.
import { createStore } from '../state/store.ts';

/** Text beginning with `>` asks for commands, any other for files. */
export const palette = createStore<{ readonly open: boolean; readonly text: string }>({
  open: false,
  text: '',
});

export const openCommands = (): void => palette.set({ open: true, text: '>' });
export const openFiles = (): void => palette.set({ open: true, text: '' });
export const closePalette = (): void => palette.update((was) => ({ ...was, open: false }));
