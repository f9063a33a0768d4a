// From a name to where it is declared, and to everywhere it is used.
import { referencesIn, type Section, sections, type Use } from '@followthrough/domain';
import type { Position, Range } from '../text/position.ts';
import { type Memory, there } from '../workspace/asking.ts';
import { definitionsOf, type Subject } from '../workspace/definitions.ts';
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
  declarations(file, subjectsAt(file, targetAt(file, position))).map(keyLocation);

/** Everywhere the thing is named that is named or declared at a place; declarations first. */
export function referencesAt(memory: Memory, file: PlanFile, position: Position): Location[] {
  const subjects = subjectsAt(file, targetAt(file, position));
  const declared = declarations(file, subjects);
  const uses = subjects.flatMap((subject) => usesOf(memory, subject));
  return [...declared.map(keyLocation), ...uses.map(({ entry, use }) => locationOf(entry, use.path))];
}

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

/** Every place where a record names the subject; whoever names it has asked for it. */
export function usesOf({ askers }: Memory, subject: Subject): { entry: Entry; use: Use }[] {
  const entries = [...(askers.get(there(subject)) ?? [])].sort(inOrder);
  return entries.flatMap((entry) =>
    referencesIn(sections[entry.section].schema, entry.record ?? {})
      .filter(
        ({ kinds, id }) =>
          kinds.includes(subject.kind) && nameIn(entry.file.folder, subject.kind, id) === subject.name,
      )
      .map((use) => ({ entry, use })),
  );
}

/** The place of the field that names a record. */
export const keyLocation = (entry: Entry): Location =>
  locationOf(entry, [(sections[entry.section] as Section).key ?? '']);

export function locationOf(entry: Entry, path: Use['path']): Location {
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
