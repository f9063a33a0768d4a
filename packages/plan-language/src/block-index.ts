// A file as a list of blocks, kept up to date by edits: only what an edit touches is cut anew.
import { type BlockKind, type Piece, type ScanState, sameState, scan, startState } from './scan.ts';
import { countBreaks, endsLine, offsetAt, type Position, type Range } from './text/position.ts';

/** A block is never changed, only replaced; what is known about it can be kept by its identity. */
export interface Block {
  readonly kind: BlockKind;
  readonly text: string;
  /** How many line breaks it has. */
  readonly breaks: number;
  readonly section: string | undefined;
  readonly before: ScanState;
}

export interface BlockIndex {
  /** A byte-order mark stood before the text; it counts in no position and is kept. */
  readonly mark: boolean;
  blocks: readonly Block[];
  /** First line of each block. */
  starts: Int32Array;
  /** State after the last block. */
  after: ScanState;
}

/** What an edit did: `removed` blocks from place `at` on became `added`. */
export interface BlockChange {
  at: number;
  removed: readonly Block[];
  added: readonly Block[];
}

export function indexText(text: string): BlockIndex {
  const mark = text.startsWith('\ufeff');
  const { pieces, after } = scan(mark ? text.slice(1) : text, startState);
  const blocks = pieces.map(toBlock);
  return { mark, blocks, starts: startsOf(blocks), after };
}

/** The whole text, as it would be saved. */
export const textOf = (index: BlockIndex): string =>
  (index.mark ? '\ufeff' : '') + index.blocks.map(({ text }) => text).join('');

/** Replaces a range; reads on only until the text means the same as before. */
export function editIndex(index: BlockIndex, range: Range, newText: string): BlockChange {
  const { blocks } = index;
  const first = placeAt(index, range.start);
  const last = placeAt(index, range.end);
  // on its first line a block may cease to be one, and then belongs to the block before
  const from = Math.max(0, first.line === 0 ? first.block - 1 : first.block);
  let to = Math.min(blocks.length, last.block + 1);
  const old = joined(blocks, from, to);
  const start = first.offset + lengthOf(blocks, from, first.block);
  const end = last.offset + lengthOf(blocks, from, last.block);
  let text = old.slice(0, start) + newText + old.slice(end);
  const before = blocks[from]?.before ?? startState;
  let scanned = scan(text, before);
  for (let more = 1; !settled(text, scanned.after, blocks[to]); more *= 2) {
    const until = Math.min(blocks.length, to + more);
    text += joined(blocks, to, until);
    to = until;
    scanned = scan(text, before);
  }
  return replace(index, from, to, scanned.pieces, scanned.after);
}

/** Place of the block that holds a line; the last one for lines beyond. */
export function blockAt({ starts, blocks }: BlockIndex, line: number): number {
  let low = 0;
  let high = blocks.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= line) low = middle;
    else high = middle - 1;
  }
  return low;
}

const toBlock = (piece: Piece): Block => ({ ...piece, breaks: countBreaks(piece.text) });

/** The next block still begins where and as it did. */
function settled(text: string, after: ScanState, next: Block | undefined): boolean {
  if (next === undefined) return true;
  return (text === '' || endsLine(text)) && sameState(after, next.before);
}

function placeAt(index: BlockIndex, position: Position): { block: number; line: number; offset: number } {
  const block = blockAt(index, position.line);
  const line = position.line - (index.starts[block] ?? 0);
  const text = index.blocks[block]?.text ?? '';
  return { block, line, offset: offsetAt(text, { line, character: position.character }) };
}

function replace(
  index: BlockIndex,
  from: number,
  to: number,
  pieces: Piece[],
  after: ScanState,
): BlockChange {
  const old = index.blocks.slice(from, to);
  let head = 0;
  while (head < old.length && head < pieces.length && isSame(old[head], pieces[head])) head++;
  let tail = 0;
  const rest = Math.min(old.length, pieces.length) - head;
  while (tail < rest && isSame(old[old.length - 1 - tail], pieces[pieces.length - 1 - tail])) tail++;
  const removed = old.slice(head, old.length - tail);
  const added = pieces.slice(head, pieces.length - tail).map(toBlock);
  const at = from + head;
  if (to === index.blocks.length) index.after = after;
  index.blocks = index.blocks.slice(0, at).concat(added, index.blocks.slice(at + removed.length));
  if (!sameLines(removed, added)) index.starts = startsOf(index.blocks);
  return { at, removed, added };
}

const isSame = (block: Block | undefined, piece: Piece | undefined): boolean =>
  block !== undefined &&
  piece !== undefined &&
  block.kind === piece.kind &&
  block.text === piece.text &&
  block.section === piece.section &&
  sameState(block.before, piece.before);

const sameLines = (removed: readonly Block[], added: readonly Block[]): boolean =>
  removed.length === added.length && removed.every(({ breaks }, place) => breaks === added[place]?.breaks);

function startsOf(blocks: readonly Block[]): Int32Array {
  const starts = new Int32Array(blocks.length);
  let line = 0;
  blocks.forEach((block, place) => {
    starts[place] = line;
    line += block.breaks;
  });
  return starts;
}

const joined = (blocks: readonly Block[], from: number, to: number): string =>
  blocks
    .slice(from, to)
    .map(({ text }) => text)
    .join('');

function lengthOf(blocks: readonly Block[], from: number, to: number): number {
  let length = 0;
  for (let place = from; place < to; place++) length += blocks[place]?.text.length ?? 0;
  return length;
}
