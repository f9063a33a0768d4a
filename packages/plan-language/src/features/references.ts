// From a name to where it is declared, and to everywhere it is used.
import { type Path, referencesIn, type Section, sections } from '@followthrough/domain';
import type { Position, Range } from '../text/position.ts';
import { type Memory, there } from '../workspace/asking.ts';
import { definitionsOf, type Subject, subjectOf } from '../workspace/definitions.ts';
import { rangeIn } from '../workspace/findings.ts';
import { declares, nameIn } from '../workspace/folder.ts';
import type { Entry, PlanFile } from '../workspace/model.ts';
import { treeOf } from '../workspace/read-block.ts';
import { nodeAt } from '../yaml/find.ts';
import { leafOf, schemaPlace } from './schema-at.ts';
import { type Target, targetAt } from './target.ts';

export interface Location {
  file: string;
  range: Range;
}

/** Where what is named at a place is declared. */
export const definitionsAt = (file: PlanFile, position: Position): Location[] =>
  declarations(file, subjectsAt(file, targetAt(file, position))).map((entry) =>
    locationOf(entry, keyPath(entry)),
  );

/** Everywhere the thing is named that is named or declared at a place; declarations first. */
export function referencesAt(memory: Memory, file: PlanFile, position: Position): Location[] {
  return namesOf(memory, file, subjectsAt(file, targetAt(file, position))).map(({ entry, path }) =>
    locationOf(entry, path),
  );
}

/** A place where a thing is named: the record, the path of the value, and the name as it is written there. */
export interface Naming {
  entry: Entry;
  path: Path;
  text: string;
}

/** Declarations, then the items and references that repeat the name, in folders that see the declarations. */
export function namesOf(memory: Memory, file: PlanFile, subjects: readonly Subject[]): Naming[] {
  const declared = declarations(file, subjects);
  const homes = new Set(declared.map((entry) => entry.file.folder));
  const sees = ({ folder }: PlanFile) =>
    folder === file.folder || folder.visible.some((one) => homes.has(one));
  const keys = declared.map((entry) => ({ entry, path: keyPath(entry), text: entry.id ?? '' }));
  const uses = subjects.flatMap((subject) => {
    const askers = [...(memory.askers.get(there(subject)) ?? [])].filter((entry) => sees(entry.file));
    return askers
      .sort(inOrder)
      .flatMap((entry) => [...repeated(entry, subject, declared), ...usesIn(entry, subject)]);
  });
  return [...keys, ...uses];
}

/** A plan's item has the number of a recommendation elsewhere. */
function repeated(entry: Entry, subject: Subject, declared: readonly Entry[]): Naming[] {
  const own = subjectOf(entry);
  const same = own?.kind === subject.kind && own.name === subject.name;
  return same && !declared.includes(entry) ? [{ entry, path: keyPath(entry), text: entry.id ?? '' }] : [];
}

const usesIn = (entry: Entry, { kind, name }: Subject): Naming[] =>
  referencesIn(sections[entry.section].schema, entry.record ?? {})
    .filter(({ kinds, id }) => kinds.includes(kind) && nameIn(entry.file.folder, kind, id) === name)
    .map(({ path, text }) => ({ entry, path, text }));

/** What is named at a place, by each kind it may be. */
export function subjectsAt(file: PlanFile, target: Target | undefined): Subject[] {
  if (target?.part !== 'value') return [];
  const place = schemaPlace(target.path);
  if (place?.schema === undefined) return [];
  const { section, schema, path } = place;
  if (section.defines && path.length === 1 && path[0] === section.key)
    return [{ kind: section.defines, name: nameIn(file.folder, section.defines, target.text) }];
  return referencesIn(leafOf(schema), target.text).flatMap(({ kinds, id }) =>
    kinds.map((kind) => ({ kind, name: nameIn(file.folder, kind, id) })),
  );
}

/** Records that declare one of the subjects; a plan's items only where nothing else does. */
export function declarations({ folder }: PlanFile, subjects: readonly Subject[]): Entry[] {
  const all = subjects.flatMap(({ kind, name }) =>
    folder.visible.flatMap((other) =>
      definitionsOf(other, kind, name).map((entry) => ({
        entry,
        declares: declares(other, kind, entry.id ?? ''),
      })),
    ),
  );
  const declaring = all.filter((one) => one.declares);
  return (declaring.length > 0 ? declaring : all).map(({ entry }) => entry);
}

const keyPath = ({ section }: Entry): Path => [(sections[section] as Section).key ?? ''];

export function locationOf(entry: Entry, path: Path): Location {
  const { file, block } = entry;
  const { tree } = treeOf(block);
  const line = file.index.starts[file.index.blocks.indexOf(block)] ?? 0;
  const span = tree ? nodeAt(tree, [...entry.at, ...path]).node : { start: 0, end: 0 };
  return { file: file.path, range: rangeIn(block, line, span) };
}

function inOrder(a: Entry, b: Entry): number {
  if (a.file !== b.file) return a.file.path < b.file.path ? -1 : 1;
  const { blocks } = a.file.index;
  return blocks.indexOf(a.block) - blocks.indexOf(b.block);
}
