// Which parts of the workbench are open, and how large they are.
import { keptStore } from './kept.ts';

export interface Layout {
  readonly side: boolean;
  readonly panel: boolean;
  readonly figures: boolean;
  readonly sideWidth: number;
  readonly panelHeight: number;
  readonly figuresWidth: number;
}

const initial: Layout = {
  side: true,
  panel: true,
  figures: true,
  sideWidth: 248,
  panelHeight: 200,
  figuresWidth: 420,
};

export const layout = keptStore<Layout>('layout', (stored) => ({ ...initial, ...ofSameTypes(stored) }));

export function togglePart(part: 'side' | 'panel' | 'figures'): void {
  layout.update((was) => ({ ...was, [part]: !was[part] }));
}

export function showPart(part: 'side' | 'panel' | 'figures'): void {
  layout.update((was) => ({ ...was, [part]: true }));
}

/** The entries of `stored` that can be what they claim; anything else stays as it is at first. */
function ofSameTypes(stored: unknown): Partial<Layout> {
  if (typeof stored !== 'object' || stored === null) return {};
  const known = Object.entries(initial).map(([name, value]) => [name, typeof value]);
  const types: Record<string, string | undefined> = Object.fromEntries(known);
  return Object.fromEntries(Object.entries(stored).filter(([name, value]) => types[name] === typeof value));
}
