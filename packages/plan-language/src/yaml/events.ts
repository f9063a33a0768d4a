// From the parser's events to a tree; tags, anchors and what else the profile forbids are noted on the way.
import type { FindingValues } from '@followthrough/domain';
import { COLLECTION_STYLE, EVENT_ID, type Event, getScalarValue, type ScalarEvent } from 'js-yaml';
import { unwritable } from '../write-scalar.ts';
import type { ListNode, MapNode, ScalarNode, ScalarStyle, YamlNode } from './node.ts';

/** Something the profile forbids, by offsets in the block's text. */
export interface ProfileIssue {
  code: string;
  values: FindingValues;
  start: number;
  end: number;
}

interface Frame {
  node: ListNode | MapNode;
  /** Of a map: the key that waits for its value. */
  key?: ScalarNode | undefined;
  seen?: Set<string>;
}

interface Builder {
  text: string;
  frames: Frame[];
  issues: ProfileIssue[];
  tree: YamlNode | undefined;
  documents: number;
  /** Where the last event ended. */
  end: number;
}

/** The tree of a text and its issues; undefined for a text without content. */
export function treeOf(
  text: string,
  events: readonly Event[],
): { tree: YamlNode | undefined; issues: ProfileIssue[] } {
  const builder: Builder = { text, frames: [], issues: [], tree: undefined, documents: 0, end: 0 };
  for (const event of events) take(builder, event);
  return { tree: builder.tree, issues: builder.issues };
}

function take(builder: Builder, event: Event): void {
  switch (event.type) {
    case EVENT_ID.DOCUMENT:
      if (++builder.documents === 2) builder.issues.push(issueAt('several-documents', builder.end));
      return;
    case EVENT_ID.SEQUENCE:
    case EVENT_ID.MAPPING: {
      noteProperties(builder, event);
      const { start } = event;
      const flow = event.style === COLLECTION_STYLE.FLOW;
      const node: ListNode | MapNode =
        event.type === EVENT_ID.SEQUENCE
          ? { kind: 'list', flow, items: [], start, end: start }
          : { kind: 'map', flow, entries: [], start, end: start };
      add(builder, node);
      builder.frames.push({ node });
      builder.end = isBracketed(builder.text, node) ? start + 1 : start;
      return;
    }
    case EVENT_ID.SCALAR:
      noteProperties(builder, event);
      add(builder, scalarOf(builder, event));
      return;
    case EVENT_ID.ALIAS:
      add(builder, aliasOf(builder, event.anchorStart, event.anchorEnd));
      return;
    case EVENT_ID.POP:
      close(builder);
  }
}

const issueAt = (code: string, start: number): ProfileIssue => ({ code, values: {}, start, end: start });

function add(builder: Builder, node: YamlNode): void {
  const frame = builder.frames.at(-1);
  builder.end = node.end;
  if (frame === undefined) builder.tree ??= node;
  else if (frame.node.kind === 'list') frame.node.items.push(node);
  else if (frame.key === undefined) frame.key = keyOf(builder, frame, node);
  else {
    frame.node.entries.push({ key: frame.key, value: node });
    frame.key = undefined;
  }
}

function close(builder: Builder): void {
  const node = builder.frames.pop()?.node;
  if (node === undefined) return;
  node.end = isBracketed(builder.text, node) ? closerAfter(builder.text, builder.end) + 1 : builder.end;
  builder.end = node.end;
}

function keyOf({ issues }: Builder, frame: Frame, node: YamlNode): ScalarNode {
  const { start, end } = node;
  if (node.kind !== 'scalar') {
    issues.push({ code: 'syntax', values: { reason: 'a key must be text' }, start, end: start + 1 });
    return { kind: 'scalar', value: '', style: 'plain', start, end };
  }
  frame.seen ??= new Set();
  if (frame.seen.has(node.value))
    issues.push({ code: 'duplicate-key', values: { key: node.value }, start, end });
  frame.seen.add(node.value);
  if (node.value === '<<' && node.style === 'plain')
    issues.push({ code: 'merge-key', values: {}, start, end });
  return node;
}

const styles: Readonly<Record<number, ScalarStyle>> = {
  1: 'plain',
  2: 'single',
  3: 'double',
  4: 'literal',
  5: 'folded',
};

function scalarOf(builder: Builder, event: ScalarEvent): ScalarNode {
  const { text, issues } = builder;
  const style = styles[event.style] ?? 'plain';
  if (event.valueStart < 0) {
    const at = emptyPlace(builder);
    return { kind: 'scalar', value: '', style, start: at, end: at };
  }
  const value = getScalarValue(text, event);
  const quoted = style === 'single' || style === 'double' ? 1 : 0;
  const isBlock = style === 'literal' || style === 'folded';
  const from = Math.max(builder.end, event.tagEnd, event.anchorEnd);
  const start = isBlock ? headerAfter(text, from) : event.valueStart - quoted;
  const end = event.valueEnd + quoted;
  // an escape can say what no text may hold
  const found = style === 'double' && !event.fast ? unwritable(value) : undefined;
  if (found) issues.push({ code: 'not-text', values: { found }, start, end });
  return { kind: 'scalar', value, style, start, end };
}

function aliasOf({ text, issues }: Builder, from: number, end: number): ScalarNode {
  const start = from - 1;
  issues.push({ code: 'alias', values: { name: text.slice(from, end) }, start, end });
  return { kind: 'scalar', value: '', style: 'plain', start, end };
}

function noteProperties(
  { text, issues }: Builder,
  event: { anchorStart: number; anchorEnd: number; tagStart: number; tagEnd: number },
): void {
  const { anchorStart, anchorEnd, tagStart, tagEnd } = event;
  if (tagStart >= 0)
    issues.push({ code: 'tag', values: { tag: text.slice(tagStart, tagEnd) }, start: tagStart, end: tagEnd });
  if (anchorStart >= 0) {
    const values = { name: text.slice(anchorStart, anchorEnd) };
    issues.push({ code: 'anchor', values, start: anchorStart - 1, end: anchorEnd });
  }
}

/** A pair inside brackets, as in `[a: b]`, is a map without braces. */
const isBracketed = (text: string, { flow, start }: ListNode | MapNode): boolean =>
  flow && (text[start] === '[' || text[start] === '{');

/** Where an empty value would be written: behind its colon, or behind its dash. */
function emptyPlace({ text, end, frames }: Builder): number {
  const inList = frames.at(-1)?.node.kind === 'list';
  const at = inList ? skip(text, end, false) : skipSpaces(text, end);
  const char = text[at];
  return char === ':' || char === '?' || (inList && char === '-') ? at + 1 : end;
}

function skipSpaces(text: string, from: number): number {
  let at = from;
  while (text[at] === ' ' || text[at] === '\t') at++;
  return at;
}

const closerAfter = (text: string, from: number): number => skip(text, from, true);

function headerAfter(text: string, from: number): number {
  let at = skip(text, from, false);
  while (text[at] === ':' || text[at] === '-' || text[at] === '?') at = skip(text, at + 1, false);
  return at;
}

/** Over spaces, line breaks, comments, and commas where they separate. */
function skip(text: string, from: number, commas: boolean): number {
  for (let at = from; at < text.length; at++) {
    const char = text[at];
    if (char === '#') {
      while (at + 1 < text.length && text[at + 1] !== '\n' && text[at + 1] !== '\r') at++;
    } else if (!(char === ' ' || char === '\t' || char === '\n' || char === '\r' || (commas && char === ',')))
      return at;
  }
  return text.length;
}
