// What a job is, wherever it runs.
import type { Db } from '@followthrough/store';

/** Ids of a plan and of one of its revisions. */
export interface SavedRevision {
  plan: string;
  revision: string;
}

/** Every task by name. A task may run twice, and must then do no harm. */
export interface Tasks {
  'recompute-statistics': (saved: SavedRevision) => Promise<void>;
}

export interface Jobs {
  /** Puts a task in the queue within the transaction that makes it needed; it runs only if that commits. */
  enqueue: (transaction: Db, name: keyof Tasks, payload: SavedRevision) => Promise<void>;
  /** Takes nothing more, finishes what is under way. */
  stop: () => Promise<void>;
}
