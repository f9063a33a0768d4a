// What the workbench has to tell: what happened, what is safe, what can be done.
import type { speak } from '@followthrough/presentation';
import { createStore } from './store.ts';

/** The interface's messages in the reader's language of the moment. */
export type Speech = ReturnType<typeof speak>;

export interface Notice {
  /** A notice about the same thing takes the place of the one before. */
  readonly about: string;
  readonly tone: 'info' | 'warning' | 'error';
  readonly text: (say: Speech) => string;
  readonly actions?: readonly NoticeAction[];
  /** What a person who helps would want to read; it can be copied. */
  readonly details?: string;
}

export interface NoticeAction {
  readonly label: (say: Speech) => string;
  readonly run: () => void;
}

export const notices = createStore<readonly Notice[]>([]);

export function tell(notice: Notice): void {
  notices.update((all) => [...all.filter((one) => one.about !== notice.about), notice]);
}

export function dismiss(about: string): void {
  notices.update((all) =>
    all.some((one) => one.about === about) ? all.filter((one) => one.about !== about) : all,
  );
}
