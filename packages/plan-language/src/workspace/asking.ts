// What a reference rule may ask, and the memory of who asked for what.
import { type Definition, type Kind, type ReferenceContext, readRecommendation } from '@followthrough/domain';
import { definitionsOf, type Subject } from './definitions.ts';
import { declares, languagesIn, nameIn, reviewOf } from './folder.ts';
import type { Entry, Folder } from './model.ts';

export interface Memory {
  readonly today: string;
  /** What was asked for, to the entries that asked. */
  readonly askers: Map<string, Set<Entry>>;
  /** The entry whose references are being checked. */
  asker: Entry | undefined;
  /** Ids that can be seen, by folder and kind. */
  readonly ids: Map<Folder, Map<Kind, readonly string[]>>;
}

export const newMemory = (today: string): Memory => ({
  today,
  askers: new Map(),
  asker: undefined,
  ids: new Map(),
});

/** Asked whether something of that name is there. */
export const there = ({ kind, name }: Subject): string => `${kind} ${name}`;

/** Looked into the record of that name. */
export const inside = ({ kind, name }: Subject): string => `in ${kind} ${name}`;

/** Asked for all names of a kind. */
export const every = (kind: Kind): string => `every ${kind}`;

/** Answers a folder's questions, and remembers who asks. */
export function contextFor(memory: Memory, folder: Folder): ReferenceContext {
  return {
    today: memory.today,
    languages: languagesIn(folder),
    find(kind, id) {
      const subject = { kind, name: nameIn(folder, kind, id) };
      ask(memory, there(subject));
      const [first = [], ...others] = folder.visible.map((other) => seen(memory, subject, other, folder));
      return others.every(({ length }) => length === 0) ? first : first.concat(...others);
    },
    ids(kind) {
      ask(memory, every(kind));
      return visibleIds(memory, folder, kind);
    },
    complete: () => folder.closed.length === 0,
  };
}

/** An entry's questions are forgotten, since it is gone or asks anew. */
export function forget({ askers }: Memory, entry: Entry): void {
  for (const what of entry.asked) {
    const asking = askers.get(what);
    asking?.delete(entry);
    if (asking?.size === 0) askers.delete(what);
  }
  entry.asked = [];
}

function ask({ askers, asker }: Memory, what: string): void {
  if (asker === undefined) return;
  const asking = askers.get(what);
  if (asking?.has(asker)) return;
  if (asking) asking.add(asker);
  else askers.set(what, new Set([asker]));
  asker.asked.push(what);
}

/** A thousand records of one name are enough to be told of. */
const mostDefinitions = 1000;

function seen(memory: Memory, subject: Subject, folder: Folder, from: Folder): readonly Definition[] {
  const definitions = folder.defined.get(subject.kind)?.get(subject.name);
  if (definitions === undefined) return [];
  const known = definitions.seen.get(from);
  if (known) return known;
  const answer = definitionsOf(folder, subject.kind, subject.name)
    .slice(0, mostDefinitions)
    .map((entry) => toDefinition(memory, subject, entry, from));
  definitions.seen.set(from, answer);
  return answer;
}

const toDefinition = (memory: Memory, subject: Subject, entry: Entry, from: Folder): Definition => ({
  kind: subject.kind,
  id: entry.id ?? subject.name,
  own: entry.file.folder === from,
  declares: declares(entry.file.folder, subject.kind, entry.id ?? ''),
  get record() {
    ask(memory, inside(subject));
    return entry.record ?? {};
  },
});

/** Among more, or among longer ones, no spelling is close by mistake alone. */
const mostIds = 1000;
const longestId = 64;

/** Ids of a kind as they are written in a folder; none where there are too many to compare. */
export function visibleIds({ ids }: Pick<Memory, 'ids'>, folder: Folder, kind: Kind): readonly string[] {
  const byKind = ids.get(folder) ?? new Map<Kind, readonly string[]>();
  ids.set(folder, byKind);
  const known = byKind.get(kind);
  if (known) return known;
  const found = new Set<string>();
  for (const other of folder.visible) {
    for (const { entries } of other.defined.get(kind)?.values() ?? []) {
      const [first] = entries;
      if (first?.id === undefined || first.id.length > longestId) continue;
      if (declares(other, kind, first.id)) found.add(writtenIn(folder, other, kind, first.id));
      if (found.size > mostIds) break;
    }
  }
  const answer = found.size > mostIds ? [] : [...found].sort();
  byKind.set(kind, answer);
  return answer;
}

/** The id of something in one folder as it is written in another. */
export function writtenIn(folder: Folder, other: Folder, kind: Kind, id: string): string {
  if (kind !== 'recommendation') return id;
  const read = readRecommendation(id);
  if (read === undefined) return id;
  const review = read.review ?? reviewOf(other.head);
  return review === undefined || review === reviewOf(folder.head) ? read.number : `${review}/${read.number}`;
}
