// A text under several small changes, which still knows what of it is old.
import type { Replacement } from '../lines.ts';

export interface Draft {
  readonly text: string;
  readonly pieces: readonly Piece[];
}

/** Old text by its place, or new text. */
type Piece = { from: number; to: number } | { added: string };

export const newDraft = (text: string): Draft => ({ text, pieces: [{ from: 0, to: text.length }] });

/** One more change, in places of the text as it is now. */
export function changed({ text, pieces }: Draft, { start, end, newText }: Replacement): Draft {
  const [before, rest] = cutAt(pieces, start);
  const [, after] = cutAt(rest, end - start);
  return {
    text: text.slice(0, start) + newText + text.slice(end),
    pieces: newText === '' ? [...before, ...after] : [...before, { added: newText }, ...after],
  };
}

/** All changes together, in places of the first text, in order and apart from each other. */
export function replacementsOf({ pieces }: Draft, length: number): Replacement[] {
  const found: Replacement[] = [];
  let at = 0;
  let newText = '';
  for (const piece of [...pieces, { from: length, to: length }]) {
    if ('added' in piece) {
      newText += piece.added;
      continue;
    }
    if (newText !== '' || piece.from > at) found.push({ start: at, end: piece.from, newText });
    newText = '';
    at = piece.to;
  }
  return found;
}

/** Without what both texts begin and end with; line breaks of two characters and pairs stay whole. */
export function smallest(text: string, { start, end, newText }: Replacement): Replacement {
  const old = text.slice(start, end);
  const most = Math.min(old.length, newText.length);
  let head = 0;
  while (head < most && old[head] === newText[head]) head++;
  while (head > 0 && (isHalf(old, head) || isHalf(newText, head))) head--;
  let tail = 0;
  while (tail < most - head && old[old.length - 1 - tail] === newText[newText.length - 1 - tail]) tail++;
  while (tail > 0 && (isHalf(old, old.length - tail) || isHalf(newText, newText.length - tail))) tail--;
  return { start: start + head, end: end - tail, newText: newText.slice(head, newText.length - tail) };
}

const isHalf = (text: string, at: number): boolean =>
  (text[at - 1] === '\r' && text[at] === '\n') ||
  /^[\ud800-\udbff][\udc00-\udfff]$/.test(text.slice(at - 1, at + 1));

const lengthOf = (piece: Piece): number => ('added' in piece ? piece.added.length : piece.to - piece.from);

function cutAt(pieces: readonly Piece[], at: number): [Piece[], Piece[]] {
  let left = at;
  for (const [place, piece] of pieces.entries()) {
    const length = lengthOf(piece);
    if (left < length) {
      const [head, tail] = halves(piece, left);
      return [
        left === 0 ? pieces.slice(0, place) : [...pieces.slice(0, place), head],
        [tail, ...pieces.slice(place + 1)],
      ];
    }
    left -= length;
  }
  return [[...pieces], []];
}

const halves = (piece: Piece, at: number): [Piece, Piece] =>
  'added' in piece
    ? [{ added: piece.added.slice(0, at) }, { added: piece.added.slice(at) }]
    : [
        { from: piece.from, to: piece.from + at },
        { from: piece.from + at, to: piece.to },
      ];
