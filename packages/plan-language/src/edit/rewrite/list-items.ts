// Items put into a list at their place, or taken out with the comments above them.
import { schemaAt } from '@followthrough/domain';
import { endOfLine, nextLine } from '../../text/position.ts';
import type { Span } from '../../workspace/model.ts';
import { type Written, writeItem } from '../../write-record.ts';
import { nodeAt } from '../../yaml/find.ts';
import type { ListNode } from '../../yaml/node.ts';
import { lineStart, putIn, putLine, type Replacement, takeOut, trimmed } from '../lines.ts';
import { inline } from '../spellings.ts';
import type { Way } from './way.ts';

export function* insertions({ text, record, schema, path, step }: Way): Generator<Replacement> {
  const list = listAt(record, path);
  const { value } = step;
  if (list === undefined || value === undefined) return;
  const place = Number(path.at(-1));
  const next = list.items[place];
  if (list.flow) {
    const written = inline(value);
    yield next
      ? { start: next.start, end: next.start, newText: `${written}, ` }
      : putIn(
          list,
          list.items.map((item) => trimmed(text, item)),
          written,
        );
    return;
  }
  const parts = schemaAt(schema, path);
  if (parts === undefined) return;
  const indent = list.start - lineStart(text, list.start);
  const written = writeItem(parts, value as Written, indent);
  const last = list.items[place - 1];
  if (next === undefined) {
    if (last) yield putLine(text, trimmed(text, last), written, indent);
    // a text that keeps its last line breaks ends below them
    if (last) yield { start: last.end, end: last.end, newText: `${' '.repeat(indent)}${written}\n` };
    return;
  }
  const at = unitOf(text, list, place)?.start ?? list.start;
  if (text.slice(lineStart(text, at), at).trim() === '')
    yield {
      start: lineStart(text, at),
      end: lineStart(text, at),
      newText: `${' '.repeat(indent)}${written}\n`,
    };
  else yield { start: at, end: at, newText: `${written}\n${' '.repeat(indent)}` };
}

export function* removals({ text, record, path, comments }: Way): Generator<Replacement> {
  const list = listAt(record, path);
  const place = Number(path.at(-1));
  if (list === undefined) {
    yield* fieldRemovals({ text, record, path, comments } as Way);
    return;
  }
  const unit = unitOf(text, list, place);
  if (unit === undefined || list.items.length < 2) return;
  if (list.flow) {
    yield takeOut(list, list.items, place);
    yield* withComma(text, unit);
    return;
  }
  const start = lineStart(text, unit.start);
  if (text.slice(start, unit.start).trim() === '')
    yield { start, end: nextLine(text, unit.end), newText: '' };
  const next = unitOf(text, list, place + 1);
  if (next) yield { start: unit.start, end: next.start, newText: '' };
}

/** The first field behind a dash, where comments stand before the second. */
function* fieldRemovals({ text, record, path }: Way): Generator<Replacement> {
  const { node, exact } = nodeAt(record, path.slice(0, -1));
  const place = node.kind === 'map' ? node.entries.findIndex(({ key }) => key.value === path.at(-1)) : -1;
  const entry = node.kind === 'map' ? node.entries[place] : undefined;
  if (!exact || node.kind !== 'map' || entry === undefined || node.entries.length < 2) return;
  const span = trimmed(text, { start: entry.key.start, end: entry.value.end });
  if (node.flow) {
    const spans = node.entries.map(({ key, value }) => ({ start: key.start, end: value.end }));
    yield takeOut(node, spans, place);
    yield* withComma(text, span);
    return;
  }
  const end = endOfLine(text, span.end);
  const start = lineStart(text, span.start);
  if (text.slice(start, span.start).trim() === '')
    yield { start, end: nextLine(text, span.end), newText: '' };
  const next = node.entries[place + 1];
  if (next) yield { start: span.start, end: next.key.start, newText: '' };
  const dash = start + text.slice(start, span.start).trimEnd().length;
  yield { start: dash, end, newText: '' };
}

/** With the comma behind or before it alone, so that comments between items stay. */
function* withComma(text: string, { start, end }: Span): Generator<Replacement> {
  const behind = /^\s*,[ \t]*/.exec(text.slice(end))?.[0];
  if (behind) yield { start, end: end + behind.length, newText: '' };
  yield { start, end, newText: '' };
}

/** An item from the comments above it, which stand at its dash's column, to the end of its line. */
export function unitOf(text: string, list: ListNode, place: number): Span | undefined {
  const item = list.items[place];
  if (item === undefined) return undefined;
  if (list.flow) return { start: item.start, end: item.end };
  const dash = dashOf(text, list, place);
  const floor = place === 0 ? list.start : (list.items[place - 1]?.end ?? 0);
  const end = endOfLine(text, Math.max(dash + 1, trimmed(text, item).end));
  return { start: leadOf(text, dash, floor), end };
}

/** Where the comment lines begin that stand directly above a dash, at its column. */
export function leadOf(text: string, dash: number, floor: number): number {
  let start = dash;
  const indent = dash - lineStart(text, dash);
  for (;;) {
    const line = lineStart(text, start);
    const above =
      line === 0 ? 0 : lineStart(text, line - 1 - (text.slice(line - 2, line) === '\r\n' ? 1 : 0));
    if (line === 0 || above < floor) return start;
    const isComment = new RegExp(`^ {${indent}}#`).test(text.slice(above, line));
    if (!isComment) return start;
    start = above + indent;
  }
}

function dashOf(text: string, list: ListNode, place: number): number {
  let at = place === 0 ? list.start : (list.items[place - 1]?.end ?? list.start);
  for (; at < text.length; at++) {
    if (text[at] === '#') at = endOfLine(text, at);
    else if (text[at] === '-') return at;
  }
  return list.start;
}

function listAt(record: Way['record'], path: Way['path']): ListNode | undefined {
  const { node, exact } = nodeAt(record, path.slice(0, -1));
  return exact && node.kind === 'list' && typeof path.at(-1) === 'number' ? node : undefined;
}
