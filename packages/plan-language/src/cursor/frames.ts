// What is open around a place in unfinished text: maps and lists, in lines or in braces.
import type { Path } from '@followthrough/domain';

export interface Frame {
  kind: 'map' | 'list';
  /** In braces or brackets. */
  flow: boolean;
  /** Of the map's keys or the list's dashes; of a bracket, where it stands. */
  column: number;
  /** The key whose value is being written. */
  key: string | undefined;
  /** The item that is being written. */
  index: number;
  keys: string[];
  /** The key has its value in its own line. */
  filled: boolean;
}

export const newFrame = (kind: Frame['kind'], flow: boolean, column: number): Frame => ({
  kind,
  flow,
  column,
  key: undefined,
  index: 0,
  keys: [],
  filled: false,
});

/** A dash at that column: the next item of its list, or the first of a new one. */
export function openItem(frames: Frame[], column: number): void {
  closeDeeper(frames, column);
  const top = frames.at(-1);
  if (top?.kind === 'list' && top.column === column) top.index++;
  else frames.push(newFrame('list', false, column));
}

/** A key at that column: another one of its map, or the first of a new one. */
export function openKey(frames: Frame[], column: number, key: string): void {
  closeDeeper(frames, column);
  closeList(frames, column);
  let top = frames.at(-1);
  if (top?.kind !== 'map' || top.column !== column) {
    top = newFrame('map', false, column);
    frames.push(top);
  }
  top.key = key;
  top.filled = false;
  top.keys.push(key);
}

/** Nothing that began further right can go on at that column. */
export function closeDeeper(frames: Frame[], column: number): void {
  while ((frames.at(-1)?.column ?? -1) > column) frames.pop();
}

/** A key at the column of a list's dashes is one of the map around it. */
export function closeList(frames: Frame[], column: number): void {
  const top = frames.at(-1);
  if (top?.kind === 'list' && top.column === column) frames.pop();
}

/** From the outside in: keys and places in lists. */
export function pathOf(frames: readonly Frame[]): Path {
  const path: (string | number)[] = [];
  for (const { kind, key, index } of frames) {
    if (kind === 'list') path.push(index);
    else if (key !== undefined) path.push(key);
  }
  return path;
}
