// Taking out, putting in and replacing pieces of a block, in lines and in braces.
import type { Path } from '@followthrough/domain';
import { endOfLine, nextLine } from '../text/position.ts';
import type { Span } from '../workspace/model.ts';
import { nodeAt } from '../yaml/find.ts';
import type { ListNode, MapNode, YamlNode } from '../yaml/node.ts';

export interface Replacement {
  start: number;
  end: number;
  newText: string;
}

/** Without the line breaks that a text in a block of its own ends with. */
export const trimmed = (text: string, { start, end }: Span): Span => ({
  start,
  end: start + text.slice(start, end).trimEnd().length,
});

/** The piece alone, or with the comment that stands behind it. */
export function* replaceLines(text: string, span: Span, newText: string): Generator<Replacement> {
  yield { ...span, newText };
  yield { start: span.start, end: endOfLine(text, span.end), newText };
}

/** Whole lines; behind a dash, what follows moves up to it. */
export function* takeLines(text: string, spans: readonly Span[], place: number): Generator<Replacement> {
  const span = spans[place];
  const next = spans[place + 1];
  if (span === undefined) return;
  const start = lineStart(text, span.start);
  if (text.slice(start, span.start).trim() === '')
    yield { start, end: nextLine(text, span.end), newText: '' };
  else if (next) yield { start: span.start, end: next.start, newText: '' };
}

/** A line of its own after another piece. */
export function putLine(text: string, after: Span | undefined, written: string, indent: number): Replacement {
  const at = after ? endOfLine(text, after.end) : text.length;
  return { start: at, end: at, newText: `\n${' '.repeat(indent)}${written}` };
}

/** One more in braces or brackets. */
export function putIn(node: ListNode | MapNode, spans: readonly Span[], written: string): Replacement {
  const last = spans.at(-1);
  if (last) return { start: last.end, end: last.end, newText: `, ${written}` };
  const room = node.kind === 'map' ? ' ' : '';
  return { start: node.start + 1, end: node.end - 1, newText: room + written + room };
}

/** One less, with its comma. */
export function takeOut(node: ListNode | MapNode, spans: readonly Span[], place: number): Replacement {
  const [before, span, next] = [spans[place - 1], spans[place], spans[place + 1]];
  if (span && next) return { start: span.start, end: next.start, newText: '' };
  if (span && before) return { start: before.end, end: span.end, newText: '' };
  return { start: node.start + 1, end: node.end - 1, newText: '' };
}

/** Line breaks as the text has them. */
export const withLineEnds = (text: string, replacement: Replacement): Replacement =>
  text.includes('\r\n')
    ? { ...replacement, newText: replacement.newText.replace(/\r?\n/g, '\r\n') }
    : replacement;

export const lineStart = (text: string, at: number): number =>
  Math.max(text.lastIndexOf('\n', at - 1), text.lastIndexOf('\r', at - 1)) + 1;

/** How far in the line of a place begins, dashes not counted. */
export const indentOf = (text: string, at: number): number =>
  /^[ ]*(?:-[ ]+)*/.exec(text.slice(lineStart(text, at)))?.[0].length ?? 0;

export const dashBefore = (text: string, at: number): number => Math.max(0, text.lastIndexOf('-', at - 1));

export function isInFlow(record: YamlNode, path: Path): boolean {
  return path.some((_, depth) => {
    const { node } = nodeAt(record, path.slice(0, depth));
    return node.kind !== 'scalar' && node.flow;
  });
}
