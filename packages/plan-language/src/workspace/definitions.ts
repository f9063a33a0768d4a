// What a folder defines under which name, and how many times.
import { type Kind, type Section, sections } from '@followthrough/domain';
import { nameIn } from './folder.ts';
import type { Definitions, Entry, Folder } from './model.ts';

/** What an entry defines: a name that is the same for every folder. */
export interface Subject {
  kind: Kind;
  name: string;
}

/** Answers how many records of the folder now have that name. */
export function define(entry: Entry, { kind, name }: Subject): number {
  const { defined } = entry.file.folder;
  const byName = defined.get(kind) ?? new Map<string, Definitions>();
  defined.set(kind, byName);
  const definitions = byName.get(name) ?? { entries: new Set(), seen: new Map() };
  byName.set(name, definitions);
  definitions.entries.add(entry);
  definitions.seen.clear();
  return definitions.entries.size;
}

export function undefine(entry: Entry, { kind, name }: Subject): void {
  const byName = entry.file.folder.defined.get(kind);
  const definitions = byName?.get(name);
  definitions?.entries.delete(entry);
  definitions?.seen.clear();
  if (definitions?.entries.size === 0) byName?.delete(name);
}

export function subjectOf(entry: Entry): Subject | undefined {
  const kind = kindOf(entry);
  if (kind === undefined || entry.id === undefined) return undefined;
  return { kind, name: nameIn(entry.file.folder, kind, entry.id) };
}

/** Kind of what the records of a section define. */
export const kindOf = (entry: Entry): Kind | undefined => (sections[entry.section] as Section).defines;

/** Records under a name, in the order of the text. */
export function definitionsOf(folder: Folder, kind: Kind, name: string): readonly Entry[] {
  const entries = folder.defined.get(kind)?.get(name)?.entries;
  if (entries === undefined) return [];
  return entries.size === 1 ? [...entries] : [...entries].sort(inOrder);
}

function inOrder(a: Entry, b: Entry): number {
  if (a.file !== b.file) return a.file.path < b.file.path ? -1 : 1;
  if (a.block !== b.block) return placeOf(a) - placeOf(b);
  return Number(a.at.at(-1)) - Number(b.at.at(-1));
}

// by the array of blocks, which every edit replaces
const places = new WeakMap<object, Map<object, number>>();

function placeOf({ file, block }: Entry): number {
  const { blocks } = file.index;
  const known = places.get(blocks) ?? new Map(blocks.map((one, place) => [one, place]));
  places.set(blocks, known);
  return known.get(block) ?? 0;
}
