// Small choices kept on this device between visits.
import { createStore, type Store } from './store.ts';

/** A store whose value survives a reload; `read` turns what was stored, or undefined, into a value. */
export function keptStore<T>(name: string, read: (stored: unknown) => T): Store<T> {
  const key = `followthrough.${name}`;
  const store = createStore(read(stored(key)));
  store.subscribe(() => keep(key, store.get()));
  return store;
}

function stored(key: string): unknown {
  try {
    const text = localStorage.getItem(key);
    return text === null ? undefined : JSON.parse(text);
  } catch {
    return undefined;
  }
}

function keep(key: string, value: unknown): void {
  try {
    localStorage.setItem(key, JSON.stringify(value));
  } catch {
    // A browser that refuses storage still works, for this visit.
  }
}
