// A record with what belongs to it: the comments above it, its lines, and the blank lines between neighbours.
import type { SectionName } from '@followthrough/domain';
import type { Block, BlockIndex } from '../../block-index.ts';
import { endsLine, nextLine, type Position, positionAt } from '../../text/position.ts';
import { treeOf } from '../../workspace/read-block.ts';
import type { YamlNode } from '../../yaml/node.ts';
import { lineStart } from '../lines.ts';
import { firstLine } from './find-record.ts';

/** One block of a record among its neighbours; offsets are in the texts of the blocks named. */
export interface Unit {
  block: number;
  /** In the text of the block before: where the comments begin that lead the record. */
  lead: number;
  /** In its own text: the end of its last line, break included. */
  end: number;
  /** Column of its dash. */
  indent: number;
}

/** The records of a section that stand in blocks of their own, in order. */
export function unitsIn(index: BlockIndex, section: SectionName): Unit[] {
  return index.blocks.flatMap((block, at) =>
    block.kind === 'item' && block.section === section ? [unitAt(index, at)] : [],
  );
}

function unitAt(index: BlockIndex, block: number): Unit {
  const text = index.blocks[block]?.text ?? '';
  const before = index.blocks[block - 1]?.text ?? '';
  const indent = text.search(/[^ ]/);
  const floor = contentEnd(before, index.blocks[block - 1]?.kind === 'item' ? before.search(/[^ ]/) : -1);
  const end = Math.max(contentEnd(text, indent), keptEnd(index.blocks[block]));
  return { block, lead: leadOf(before, indent, floor), end, indent };
}

/** The end of a last text that keeps its blank lines; 0 where there is none. */
function keptEnd(block: Block | undefined): number {
  if (block === undefined || !/[|>]\d?\+/.test(block.text)) return 0;
  const { tree } = treeOf(block);
  let node: YamlNode | undefined = tree;
  while (node && node.kind !== 'scalar')
    node = node.flow ? undefined : node.kind === 'list' ? node.items.at(-1) : node.entries.at(-1)?.value;
  if (node === undefined || !/^[|>]\d?\+/.test(block.text.slice(node.start))) return 0;
  return endsLine(block.text.slice(0, node.end)) ? node.end : nextLine(block.text, node.end);
}

/** After the last line that is the record's own: no blank one, and no comment as far out as its dash. */
export function contentEnd(text: string, indent: number): number {
  let end = text.length;
  while (end > 0) {
    const start = lineBefore(text, end);
    const line = text.slice(start, end);
    const comment = /^( *)#/.exec(line);
    const foreign = line.trim() === '' || (comment && (comment[1]?.length ?? 0) <= Math.max(indent, 0));
    // of a key's block, every comment may be for the first record
    if (!foreign && !(indent < 0 && comment)) return end;
    end = start;
  }
  return 0;
}

/** Comment lines at the dash's column that end the text before it. */
function leadOf(text: string, indent: number, floor: number): number {
  let lead = text.length;
  if (!endsLine(text)) return lead;
  while (lead > floor) {
    const start = lineBefore(text, lead);
    if (!new RegExp(`^ {${indent}}#`).test(text.slice(start, lead))) return lead;
    lead = start;
  }
  return lead;
}

const lineBefore = (text: string, end: number): number => {
  const broken = text.endsWith('\r\n', end) ? 2 : endsLine(text.slice(0, end)) ? 1 : 0;
  return lineStart(text, end - broken);
};

/** Blank lines directly before or after an offset. */
export function blankBefore(text: string, at: number): number {
  let start = at;
  while (start > 0) {
    const line = lineBefore(text, start);
    if (text.slice(line, start).trim() !== '') break;
    start = line;
  }
  return start;
}

export function blankAfter(text: string, at: number): number {
  let end = at;
  while (end < text.length) {
    const next = nextLine(text, end);
    if (text.slice(end, next).trim() !== '') break;
    end = next;
  }
  return end;
}

/** Whether a blank line stands between records here. */
export function hasRhythm(index: BlockIndex, units: readonly Unit[], place: number): boolean {
  const next = units[Math.min(Math.max(place, 1), units.length - 1)];
  const before = units[(next ? units.indexOf(next) : 0) - 1];
  if (next === undefined || before === undefined) return false;
  const text = index.blocks[before.block]?.text ?? '';
  return blankAfter(text, before.end) > before.end || blankBefore(text, next.lead) < next.lead;
}

export function positionIn(index: BlockIndex, block: number, offset: number): Position {
  const at = positionAt(index.blocks[block]?.text ?? '', offset);
  return { line: firstLine(index, block) + at.line, character: at.character };
}
