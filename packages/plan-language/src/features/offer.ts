// What completion offers, and what it needs to know.
import type { Cursor } from '../cursor/cursor.ts';
import type { MessageLanguage } from '../messages/words.ts';
import type { PlanFile } from '../workspace/model.ts';

/** One thing that may be written. */
export interface Offer {
  label: string;
  kind: 'section' | 'field' | 'value' | 'reference' | 'record';
  /** Beside the label: what a code or an id stands for. */
  detail?: string;
  documentation?: string;
  newText: string;
  /** `newText` has places to fill in: `$1`, `$2`. */
  snippet?: true;
  /** What is compared with the typed text, where that is more than the label. */
  filter?: string;
}

export interface Occasion {
  cursor: Cursor;
  file: PlanFile;
  language: MessageLanguage;
  today: string;
}
