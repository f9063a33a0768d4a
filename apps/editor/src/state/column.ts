// What a screen too narrow for everything shows.
import { createStore } from './store.ts';

export const columns = ['text', 'figures', 'problems', 'files'] as const;
export type Column = (typeof columns)[number];

export const column = createStore<Column>('text');
