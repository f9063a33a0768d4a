// Where the reader is, as the address says it: deep links, back and forward.
import { createStore } from './store.ts';

/** `file` absent means the plan's page; `line` counts from 1, as people count. */
export type Route =
  | { readonly place: 'start' }
  | { readonly place: 'plan'; readonly id: string; readonly file?: string; readonly line?: number };

export const route = createStore<Route>(readRoute(globalThis.location?.href ?? 'http://x/'));

/** Goes to a place; `replace` leaves no step behind for the back button. */
export function go(to: Route, how: 'push' | 'replace' = 'push'): void {
  const address = addressOf(to);
  if (address === location.pathname + location.search) how = 'replace';
  history[how === 'push' ? 'pushState' : 'replaceState'](null, '', address);
  route.set(to);
}

/** Follows the back and forward buttons. */
export function followHistory(): void {
  window.addEventListener('popstate', () => route.set(readRoute(location.href)));
}

export function readRoute(href: string): Route {
  const url = new URL(href);
  const id = /^\/plans\/([^/]+)\/?$/.exec(url.pathname)?.[1];
  if (id === undefined) return { place: 'start' };
  const file = url.searchParams.get('file');
  const line = Number.parseInt(url.searchParams.get('line') ?? '', 10);
  return {
    place: 'plan',
    id: decodeURIComponent(id),
    ...(file && { file }),
    ...(file && line > 0 && { line }),
  };
}

export function addressOf(to: Route): string {
  if (to.place === 'start') return '/';
  const query = new URLSearchParams();
  if (to.file !== undefined) query.set('file', to.file);
  if (to.line !== undefined) query.set('line', String(to.line));
  // A slash needs no escape in a query, and paths read better with it.
  const search = query.toString().replaceAll('%2F', '/');
  return `/plans/${encodeURIComponent(to.id)}${search && `?${search}`}`;
}
