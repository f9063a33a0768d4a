// Records of a file by section and key or place, read only as far as the search needs.
import { isMap, type Path, type Raw, type SectionName, sections } from '@followthrough/domain';
import { type Block, type BlockIndex, indexText } from '../../block-index.ts';
import { treeOf } from '../../workspace/read-block.ts';
import { rawOf } from '../../yaml/raw.ts';
import type { Refusal } from '../rewrite/rewrite.ts';

/** Which record: by id or number, or by its place among the records of the section in this file, from 0. */
export interface RecordPlace {
  section: SectionName;
  /** Not needed for heads. */
  record?: string | number;
}

/** Where a record stands in a file. */
export interface RecordBlock {
  /** Place of its block in the index. */
  block: number;
  /** Where the record lies in the block's tree. */
  at: Path;
}

export interface FoundRecord extends RecordBlock {
  /** Place among the section's records. */
  place: number;
}

/** A file's text, or the index of it that is at hand. */
export type FileSource = string | BlockIndex;

export const indexOf = (source: FileSource): BlockIndex =>
  typeof source === 'string' ? indexText(source) : source;

export function findRecord(
  index: BlockIndex,
  { section, record }: RecordPlace,
): FoundRecord | { refused: Refusal } {
  const all = placesIn(index, section);
  if (sections[section].shape === 'head') return one(all);
  if (typeof record === 'number') return one(all.filter(({ place }) => place === record));
  const key = keyOf(section);
  if (key === undefined || record === undefined) return { refused: 'not-found' };
  return one(all.filter((found) => mayHold(index, found, record) && keyIn(index, found, key) === record));
}

/** Where the records of a section stand in a file, in order. */
export function placesIn(index: BlockIndex, section: SectionName): FoundRecord[] {
  const isHead = sections[section].shape === 'head';
  const found: FoundRecord[] = [];
  index.blocks.forEach((block, at) => {
    if (block.section !== section) return;
    for (const path of block.kind === 'item' ? [[0]] : pathsInKey(block, isHead))
      found.push({ block: at, at: path, place: found.length });
  });
  return found;
}

export const keyOf = (section: SectionName): string | undefined => {
  const { key } = { key: undefined, ...sections[section] };
  return key;
};

export const firstLine = ({ starts }: BlockIndex, block: number): number => starts[block] ?? 0;

/** Records that stand in the block of the section's key: a head, or a list in brackets. */
export function pathsInKey(block: Block, isHead: boolean): Path[] {
  if (block.kind !== 'key' || block.section === undefined) return [];
  if (isHead) return [[block.section]];
  // without anything behind the colon there is nothing to parse
  if (/^[^\n\r]*:\s*(?:#[^\n\r]*)?\s*$/.test(block.text)) return [];
  const raw = rawIn(block);
  const value = isMap(raw) ? raw[block.section] : undefined;
  return Array.isArray(value) ? value.map((_, place) => [String(block.section), place]) : [];
}

function rawIn(block: Block): Raw | undefined {
  const { tree, issues } = treeOf(block);
  return tree && issues.length === 0 ? rawOf(tree) : undefined;
}

const mayHold = (index: BlockIndex, { block }: FoundRecord, key: string): boolean => {
  const text = index.blocks[block]?.text ?? '';
  // escapes hide a key from a search of the text
  return text.includes(key) || text.includes('\\') || text.includes("''");
};

function keyIn(index: BlockIndex, { block, at }: FoundRecord, key: string): string | undefined {
  const own = index.blocks[block];
  let raw: Raw | undefined = own && rawIn(own);
  for (const step of at) raw = (raw as Record<string | number, Raw> | undefined)?.[step];
  const value = isMap(raw) && Object.hasOwn(raw, key) ? raw[key] : undefined;
  return typeof value === 'string' ? value : undefined;
}

function one(found: readonly FoundRecord[]): FoundRecord | { refused: Refusal } {
  const [first, another] = found;
  if (first === undefined) return { refused: 'not-found' };
  return another === undefined ? first : { refused: 'several' };
}
