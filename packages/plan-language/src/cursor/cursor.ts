// What may be written at a place of a file, finished or not.
import type { Path } from '@followthrough/domain';
import { type Block, type BlockIndex, blockAt } from '../block-index.ts';
import type { Position, Range } from '../text/position.ts';
import { closeDeeper, type Frame, pathOf } from './frames.ts';
import { readLine } from './read-line.ts';
import { newReading, type Rest } from './reading.ts';

export interface Cursor extends Place {
  typed: string;
  /** What is written there now: what is typed, and what follows of the same word. */
  range: Range;
  /** What stands before and behind the range in its line. */
  before: string;
  after: string;
  block: Block | undefined;
}

interface Place {
  /** Of the file: `['recommendations', 0, 'states', 1]`; in a section of many blocks the place is always 0. */
  path: Path;
  /**
   * A key of the map at `path`; its value; an item behind its dash or comma; a dash of the list at `path`;
   * the line below a key without a value; or text.
   */
  part: 'key' | 'value' | 'item' | 'dash' | 'below' | 'text';
  /** Keys that the map has already. */
  keys: string[];
  /** In braces or brackets. */
  flow: boolean;
  /** Where the line's content begins, or the word in braces. */
  column: number;
}

/** Looks at the lines of one block. */
export function cursorAt(index: BlockIndex, { line, character }: Position): Cursor {
  const place = blockAt(index, line);
  const block = index.blocks[place];
  const lines = (block?.text ?? '').split(/\r\n|\n|\r/);
  const row = line - (index.starts[place] ?? 0);
  const reading = newReading();
  for (const above of lines.slice(0, row)) readLine(reading, above);
  const written = lines[row] ?? '';
  const column = Math.min(character, written.length);
  const rest = readLine(reading, written.slice(0, column));
  const where = placeOf(reading.frames, rest, block);
  const typed = rest.part === 'text' ? '' : rest.typed;
  const start = column - typed.length;
  const end = wordEnd(written, column, where);
  return {
    ...where,
    keys: [...where.keys, ...keysBelow(lines.slice(row + 1), where)],
    typed,
    range: { start: { line, character: start }, end: { line, character: end } },
    before: written.slice(0, start),
    after: written.slice(end),
    block,
  };
}

function placeOf(frames: readonly Frame[], rest: Rest, block: Block | undefined): Place {
  const flow = frames.at(-1)?.flow ?? false;
  const root: Path = block?.kind === 'item' && block.section !== undefined ? [block.section] : [];
  const at = (part: Place['part'], inner: readonly Frame[], keys: string[] = []): Place => {
    const column = rest.part === 'start' ? rest.column : 0;
    return { path: [...root, ...pathOf(inner)], part, keys, flow, column };
  };
  if (rest.part !== 'start') return at(rest.part, frames);
  const top = frames.at(-1);
  if (rest.item) return at('item', frames);
  if (flow) return at('key', frames, top?.keys);
  return placeInLines(frames, rest.column, at);
}

/** By the column where the line's content begins. */
function placeInLines(
  frames: readonly Frame[],
  column: number,
  at: (part: Place['part'], inner: readonly Frame[], keys?: string[]) => Place,
): Place {
  const open = [...frames];
  closeDeeper(open, column);
  const top = open.at(-1);
  const around = open.slice(0, -1);
  const outer = around.at(-1);
  if (top === undefined)
    return column === 0 ? { path: [], part: 'key', keys: [], flow: false, column } : at('text', []);
  if (top.column < column) {
    if (top.kind === 'list') return at('item', open);
    return at(top.filled ? 'text' : 'below', open);
  }
  if (top.kind === 'map') return at('key', around, top.keys);
  return outer?.kind === 'map' && outer.column === column
    ? at('key', around.slice(0, -1), outer.keys)
    : at('dash', around);
}

function wordEnd(line: string, from: number, { part, flow }: Place): number {
  if (part === 'text') return from;
  const rest = line.slice(from);
  const pattern =
    part === 'key' || part === 'below'
      ? /^[\w-]*/
      : flow
        ? /^[^,\]}]*?(?=\s*(?:[,\]}]|$))/
        : /^.*?(?=\s*(?:\s#.*)?$)/;
  return from + (pattern.exec(rest)?.[0].length ?? 0);
}

/** Keys of the same map in the lines that follow. */
function keysBelow(lines: readonly string[], { part, flow, column }: Place): string[] {
  if (flow || (part !== 'key' && part !== 'item')) return [];
  const keys: string[] = [];
  for (const line of lines) {
    const content = line.trimStart();
    const indent = line.length - content.length;
    if (content === '' || content.startsWith('#')) continue;
    if (indent < column) break;
    const key = indent === column ? /^([\w-]+)[ \t]*:(?:\s|$)/.exec(content)?.[1] : undefined;
    if (key !== undefined) keys.push(key);
  }
  return keys;
}
