// Cuts a text into blocks, line by line: at top-level keys, and at the items of a top-level key's list.
import { endOfLine, nextLine } from './text/position.ts';

/** What must be known at the start of a line to go on scanning from there. */
export interface ScanState {
  /** The top-level key we are under, as far as it can be read without parsing. */
  section: string | undefined;
  /** `first`: the key's list may begin here; a number: column of its dashes; `none`: no list. */
  items: number | 'first' | 'none';
}

export type BlockKind =
  /** What stands before the first key: comments, blank lines. */
  | 'lead'
  /** A top-level key with its value, or up to the first item of its list. */
  | 'key'
  /** One item of the list under a top-level key. */
  | 'item'
  /** A line with `---` or `...`, and what follows it. */
  | 'marker';

/** A piece of text that can be read alone; always whole lines. */
export interface Piece {
  kind: BlockKind;
  text: string;
  section: string | undefined;
  before: ScanState;
}

export const startState: ScanState = { section: undefined, items: 'none' };

export const sameState = (a: ScanState, b: ScanState): boolean =>
  a.section === b.section && a.items === b.items;

/** The pieces of a text, and the state after it. */
export function scan(text: string, before: ScanState): { pieces: Piece[]; after: ScanState } {
  const pieces: Piece[] = [];
  const lines = text.includes('\r') ? nextLine : nextFeed;
  let state = before;
  let open: Omit<Piece, 'text'> = { kind: 'lead', section: before.section, before };
  let start = 0;
  for (let at = 0; at < text.length; at = lines(text, at)) {
    const boundary = boundaryAt(text, at, state);
    if (boundary === undefined) continue;
    if (boundary.kind !== undefined) {
      if (at > start) pieces.push({ ...open, text: text.slice(start, at) });
      open = { kind: boundary.kind, section: boundary.state.section, before: state };
      start = at;
    }
    state = boundary.state;
  }
  if (start < text.length) pieces.push({ ...open, text: text.slice(start) });
  return { pieces, after: state };
}

interface Boundary {
  /** Absent where only the state changes. */
  kind?: BlockKind;
  state: ScanState;
}

function boundaryAt(text: string, at: number, state: ScanState): Boundary | undefined {
  const indent = indentAt(text, at, state);
  const first = text.charCodeAt(at + indent);
  if (Number.isNaN(first) || isSpace(first) || first === hash) return undefined;
  if (indent > 0) return inside(text, at, indent, state);
  if (first === closingBracket || first === closingBrace) return undefined;
  if (isMarker(text, at)) return { kind: 'marker', state: startState };
  if (isDash(text, at) && (state.items === 'first' || state.items === 0))
    return { kind: 'item', state: { section: state.section, items: 0 } };
  return { kind: 'key', state: stateOfKey(text, at) };
}

function inside(text: string, at: number, indent: number, state: ScanState): Boundary | undefined {
  if (state.items === indent && isDash(text, at + indent)) return { kind: 'item', state };
  if (state.items !== 'first') return undefined;
  const { section } = state;
  return isDash(text, at + indent)
    ? { kind: 'item', state: { section, items: indent } }
    : { state: { section, items: 'none' } };
}

/** How many spaces the line begins with; counts no further than an item's dash can stand. */
function indentAt(text: string, at: number, { items }: ScanState): number {
  const most = items === 'first' ? Number.POSITIVE_INFINITY : items === 'none' ? 1 : items + 1;
  let indent = 0;
  while (indent < most && text.charCodeAt(at + indent) === space) indent++;
  return indent;
}

function stateOfKey(text: string, at: number): ScanState {
  const line = text.slice(at, endOfLine(text, at));
  const quote = line[0] === '"' || line[0] === "'" ? line[0] : undefined;
  const close = quote ? line.indexOf(quote, 1) : 0;
  const colon = close < 0 ? -1 : colonAfter(line, close);
  if (colon < 0) return startState;
  const key = line.slice(0, colon).trimEnd();
  const rest = line.slice(colon + 1).trimStart();
  const items = rest === '' || rest.startsWith('#') ? 'first' : 'none';
  return { section: quote ? unquoted(key, close) : plain(key), items };
}

/** The first colon with space behind it, none in a comment. */
function colonAfter(line: string, from: number): number {
  for (let at = line.indexOf(':', from); at >= 0; at = line.indexOf(':', at + 1)) {
    const next = line.charCodeAt(at + 1);
    if (Number.isNaN(next) || isSpace(next)) return line.lastIndexOf(' #', at) < 0 ? at : -1;
  }
  return -1;
}

// keys that need a parser are left to it

const unquoted = (key: string, close: number): string | undefined =>
  close === key.length - 1 && !key.includes('\\') ? key.slice(1, -1) : undefined;

const plain = (key: string): string | undefined =>
  /^(?:[-?:]\S|[^-?:\s"'#&*!|>%@`{}[\],])/.test(key) ? key : undefined;

function isMarker(text: string, at: number): boolean {
  const three = text.slice(at, at + 3);
  if (three !== '---' && three !== '...') return false;
  const next = text.charCodeAt(at + 3);
  return Number.isNaN(next) || isSpace(next);
}

function isDash(text: string, at: number): boolean {
  if (text.charCodeAt(at) !== dash) return false;
  const next = text.charCodeAt(at + 1);
  return Number.isNaN(next) || isSpace(next);
}

function nextFeed(text: string, from: number): number {
  const feed = text.indexOf('\n', from);
  return feed < 0 ? text.length : feed + 1;
}

const space = 0x20;
const hash = 0x23;
const dash = 0x2d;
const closingBracket = 0x5d;
const closingBrace = 0x7d;

/** Space, tab, or the beginning of a line break. */
const isSpace = (code: number): boolean => code === 0x20 || code === 0x09 || code === 0x0a || code === 0x0d;
