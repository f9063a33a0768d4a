// Unsaved text, kept on this device until it is saved or discarded.
import { livingTabs, thisTab } from './this-tab.ts';

/** The whole text of one file as its writer left it; `base` is the revision it was made from. */
export interface Draft {
  readonly plan: string;
  readonly path: string;
  readonly tab: string;
  readonly text: string;
  readonly base: string;
  readonly at: string;
}

/** Keeps the text; rejects when the browser refuses, so that nobody is told it is kept. */
export async function keepDraft(draft: Omit<Draft, 'tab' | 'at'>): Promise<void> {
  const tab = await thisTab();
  await inShelf('readwrite', (shelf) => shelf.put({ ...draft, tab, at: new Date().toISOString() }));
}

/** Forgets the text of this tab for a file: it was saved, or discarded. */
export async function dropDraft(plan: string, path: string): Promise<void> {
  const tab = await thisTab();
  await inShelf('readwrite', (shelf) => shelf.delete([plan, path, tab]));
}

/** What can be offered back: this tab's drafts of the plan, and those of tabs that are gone; one per file. */
export async function draftsOf(plan: string): Promise<Draft[]> {
  const [tab, living, all] = await Promise.all([
    thisTab(),
    livingTabs(),
    inShelf<Draft[]>('readonly', (shelf) => shelf.getAll(rangeOf(plan))),
  ]);
  const mine = all.filter((draft) => draft.tab === tab || !living?.has(draft.tab));
  const newest = new Map<string, Draft>();
  for (const draft of mine.sort((a, b) => a.at.localeCompare(b.at))) newest.set(draft.path, draft);
  return [...newest.values()];
}

/** Takes over the drafts of tabs that are gone, so that they are offered once. */
export async function adoptDrafts(drafts: readonly Draft[]): Promise<void> {
  const tab = await thisTab();
  for (const draft of drafts.filter((one) => one.tab !== tab)) {
    await inShelf('readwrite', (shelf) => shelf.put({ ...draft, tab }));
    await inShelf('readwrite', (shelf) => shelf.delete([draft.plan, draft.path, draft.tab]));
  }
}

const rangeOf = (plan: string) => IDBKeyRange.bound([plan], [plan, []]);

let database: Promise<IDBDatabase> | undefined;

function openDatabase(): Promise<IDBDatabase> {
  const opening = indexedDB.open('followthrough', 1);
  opening.onupgradeneeded = () =>
    opening.result.createObjectStore('drafts', { keyPath: ['plan', 'path', 'tab'] });
  return answerOf(opening);
}

async function inShelf<T>(mode: IDBTransactionMode, ask: (shelf: IDBObjectStore) => IDBRequest): Promise<T> {
  database ??= openDatabase();
  const transaction = (await database).transaction('drafts', mode);
  return answerOf<T>(ask(transaction.objectStore('drafts')));
}

function answerOf<T>(request: IDBRequest): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result as T);
    request.onerror = () => reject(request.error);
  });
}
