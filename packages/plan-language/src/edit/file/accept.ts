// Edits of whole records are accepted only if the file then holds the records it should, and no others changed.
import { isMap, normalise, type Raw, type SectionName, sectionOf } from '@followthrough/domain';
import { type Block, type BlockChange, type BlockIndex, editIndex } from '../../block-index.ts';
import type { TextEdit } from '../../text/position.ts';
import { treeOf } from '../../workspace/read-block.ts';
import { rawOf } from '../../yaml/raw.ts';

/** One record more or less, at a place among the records that an edit touched. */
export interface Expected {
  section: SectionName;
  record: Raw;
  change: 'added' | 'removed';
}

/** Whether an edit does that and nothing else; the index stays as it is. */
export function does(index: BlockIndex, { range, newText }: TextEdit, expected: Expected): boolean {
  const copy: BlockIndex = { ...index };
  const change = editIndex(copy, range, newText);
  const removed = recordsOf(change.removed);
  const added = recordsOf(change.added);
  if (removed === undefined || added === undefined || !keepsKeys(change, expected.section)) return false;
  const [less, more] = expected.change === 'added' ? [removed, added] : [added, removed];
  if (more.length !== less.length + 1) return false;
  const one = textOf(expected.section, expected.record);
  const place = more.findIndex((text, at) => text === one && same(less, more.toSpliced(at, 1)));
  return place >= 0;
}

/** Applies edits that mean one and the same text, from the last to the first. */
export function applyToIndex(index: BlockIndex, edits: readonly TextEdit[]): void {
  const sorted = edits.toSorted(
    ({ range: a }, { range: b }) => b.start.line - a.start.line || b.start.character - a.start.character,
  );
  for (const { range, newText } of sorted) editIndex(index, range, newText);
}

const same = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((text, at) => text === b[at]);

/** No section came or went, but for the one that is added to. */
function keepsKeys({ removed, added }: BlockChange, section: SectionName): boolean {
  const keys = (blocks: readonly Block[]) =>
    blocks.filter(({ kind }) => kind !== 'item' && kind !== 'lead').map((block) => block.section ?? '');
  const [before, after] = [keys(removed), keys(added)];
  return same(before, after) || same([...before, section], after);
}

function recordsOf(blocks: readonly Block[]): string[] | undefined {
  const found: string[] = [];
  for (const block of blocks) {
    const { tree, issues } = treeOf(block);
    if (issues.length > 0) return undefined;
    if (tree === undefined) continue;
    const raw = rawOf(tree);
    const section = block.section ?? '';
    const value = block.kind === 'key' && isMap(raw) ? raw[section] : raw;
    for (const record of Array.isArray(value) ? value : value === undefined || value === '' ? [] : [value])
      found.push(textOf(section, record));
  }
  return found;
}

function textOf(name: string, record: Raw): string {
  const section = sectionOf(name);
  return JSON.stringify([name, inOrder(section ? normalise(section.schema, record) : record)]);
}

/** The order of keys means nothing. */
function inOrder(raw: Raw): Raw {
  if (Array.isArray(raw)) return raw.map(inOrder);
  if (!isMap(raw)) return raw;
  const entries = Object.entries(raw).map(([key, value]): [string, Raw] => [key, inOrder(value)]);
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
}
