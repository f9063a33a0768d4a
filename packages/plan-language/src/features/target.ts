// What stands at a place of a file: a key or a value, and what it means by its schema.
import type { Path } from '@followthrough/domain';
import { blockAt } from '../block-index.ts';
import { cursorAt } from '../cursor/cursor.ts';
import { offsetAt, type Position, type Range } from '../text/position.ts';
import { rangeIn } from '../workspace/findings.ts';
import type { Entry, PlanFile } from '../workspace/model.ts';
import { treeOf } from '../workspace/read-block.ts';
import { pathAt } from '../yaml/find.ts';

export interface Target {
  /** Of the file; in a section of many blocks the place is always 0. */
  path: Path;
  part: 'key' | 'value';
  /** The key itself, or the value; empty for maps and lists. */
  text: string;
  range: Range;
  /** The record around it. */
  entry: Entry | undefined;
}

/** Undefined between things. In text that cannot be parsed, what can be told from its lines. */
export function targetAt(file: PlanFile, position: Position): Target | undefined {
  const place = blockAt(file.index, position.line);
  const block = file.index.blocks[place];
  if (block === undefined) return undefined;
  const { tree } = treeOf(block);
  if (tree === undefined) return unfinished(file, position);
  const first = file.index.starts[place] ?? 0;
  const offset = offsetAt(block.text, { line: position.line - first, character: position.character });
  const { path, node, key } = pathAt(tree, offset);
  if (node.kind !== 'scalar') return undefined;
  const section = block.kind === 'item' && block.section !== undefined ? [block.section] : [];
  return {
    path: [...section, ...path],
    part: key ? 'key' : 'value',
    text: node.value,
    range: rangeIn(block, first, node),
    entry: entryIn(file, block, path),
  };
}

function unfinished(file: PlanFile, position: Position): Target | undefined {
  const cursor = cursorAt(file.index, position);
  const { line } = cursor.range.start;
  const written = (file.index.blocks[blockAt(file.index, line)]?.text ?? '').split(/\r\n|\n|\r/);
  const row = line - (file.index.starts[blockAt(file.index, line)] ?? 0);
  const text = (written[row] ?? '').slice(cursor.range.start.character, cursor.range.end.character);
  if (cursor.part === 'text' || text === '') return undefined;
  const isKey = cursor.part === 'key' || cursor.after.trimStart().startsWith(':');
  return {
    path: isKey ? [...cursor.path, text] : cursor.path,
    part: isKey ? 'key' : 'value',
    text,
    range: cursor.range,
    entry: undefined,
  };
}

function entryIn(file: PlanFile, block: Parameters<typeof treeOf>[0], path: Path): Entry | undefined {
  const entries = file.read.get(block)?.entries ?? [];
  return entries.find(({ at }) => at.every((step, place) => path[place] === step));
}
