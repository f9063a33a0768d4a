// Small replacements that may bring a value about, the smallest first. Which of them do is found out by re-reading.
import { fieldsOf, type Path, type Raw, schemaAt } from '@followthrough/domain';
import type { z } from 'zod';
import { type Written, writeField, writeItem } from '../write-record.ts';
import { spellKey } from '../write-scalar.ts';
import { nodeAt } from '../yaml/find.ts';
import type { ListNode, MapNode, YamlNode } from '../yaml/node.ts';
import {
  dashBefore,
  isInFlow,
  lineStart,
  putIn,
  putLine,
  type Replacement,
  replaceLines,
  takeLines,
  takeOut,
  trimmed,
} from './lines.ts';
import { inline, spellings } from './spellings.ts';
import { valueAt } from './values.ts';

export interface Wish {
  /** The block's text, and the record's node in it. */
  text: string;
  record: YamlNode;
  schema: z.ZodType;
  path: Path;
  /** The whole record, as it should become. */
  wanted: Raw;
}

export function* candidates(wish: Wish): Generator<Replacement> {
  const { text, record, path, wanted } = wish;
  const value = valueAt(wanted, path);
  const { node, exact } = nodeAt(record, path);
  if (exact && node.kind === 'scalar' && typeof value === 'string')
    for (const newText of spellings(text, node, value, isInFlow(record, path)))
      yield { ...trimmed(text, node), newText };
  for (let depth = path.length; depth > 0; depth--) {
    const around = nodeAt(record, path.slice(0, depth - 1));
    const step = path[depth - 1];
    if (!around.exact) continue;
    if (around.node.kind === 'list' && typeof step === 'number')
      yield* itemCandidates(wish, around.node, path.slice(0, depth), step);
    if (around.node.kind === 'map' && typeof step === 'string')
      yield* fieldCandidates(wish, around.node, path.slice(0, depth), step);
  }
}

function* fieldCandidates(
  { text, schema, wanted }: Wish,
  map: MapNode,
  path: Path,
  key: string,
): Generator<Replacement> {
  const value = valueAt(wanted, path);
  const spans = map.entries.map((entry) => trimmed(text, { start: entry.key.start, end: entry.value.end }));
  const place = map.entries.findIndex((entry) => entry.key.value === key);
  const span = spans[place];
  if (value === undefined) {
    if (span) yield* map.flow ? [takeOut(map, spans, place)] : takeLines(text, spans, place);
    return;
  }
  if (map.flow) {
    const newText = `${spellKey(key)}: ${inline(value)}`;
    yield span ? { ...span, newText } : putIn(map, spans, newText);
    return;
  }
  const indent = map.start - lineStart(text, map.start);
  const parts = schemaAt(schema, path);
  const newText = parts
    ? writeField(key, parts, value as Written, indent)
    : `${spellKey(key)}: ${inline(value)}`;
  if (span) yield* replaceLines(text, span, newText);
  else yield putLine(text, spans[placeFor(schema, path, map, key)], newText, indent);
}

function* itemCandidates(
  { text, schema, wanted }: Wish,
  list: ListNode,
  path: Path,
  place: number,
): Generator<Replacement> {
  const value = valueAt(wanted, path);
  const items = valueAt(wanted, path.slice(0, -1));
  const spans = list.items.map((item) => trimmed(text, item));
  const isGone = (Array.isArray(items) ? items.length : 0) < spans.length;
  const span = spans[place];
  // the last item goes with its field
  if (isGone && spans.length === 1) return;
  if (list.flow) {
    if (isGone) yield takeOut(list, spans, place);
    else if (value !== undefined)
      yield span ? { ...span, newText: inline(value) } : putIn(list, spans, inline(value));
    return;
  }
  const dashed = spans.map(({ start, end }) => ({ start: dashBefore(text, start), end }));
  if (isGone) {
    yield* takeLines(text, dashed, place);
    return;
  }
  const indent = list.start - lineStart(text, list.start);
  const parts = schemaAt(schema, path);
  if (value === undefined || parts === undefined) return;
  const newText = writeItem(parts, value as Written, indent);
  if (dashed[place]) yield* replaceLines(text, dashed[place], newText);
  else yield putLine(text, spans.at(-1), newText, indent);
}

/** The entry after which a field stands in the schema's order; the first one where none comes before it. */
function placeFor(schema: z.ZodType, path: Path, { entries }: MapNode, key: string): number {
  const parent = schemaAt(schema, path.slice(0, -1));
  const order = Object.keys(parent ? fieldsOf(parent) : {});
  const own = order.indexOf(key);
  const before = entries.findLastIndex((entry) => own < 0 || order.indexOf(entry.key.value) < own);
  return Math.max(0, before);
}
