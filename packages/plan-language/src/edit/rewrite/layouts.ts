// When a change of value asks for another layout: a list of one back to the one, sentences out of braces.
import { isMap, metaOf, type Path, type Raw, schemaAt, unwrap } from '@followthrough/domain';
import { z } from 'zod';
import { type Written, writeFields } from '../../write-record.ts';
import { nodeAt } from '../../yaml/find.ts';
import type { YamlNode } from '../../yaml/node.ts';
import { lineStart, type Replacement } from '../lines.ts';
import { spellings } from '../spellings.ts';
import { valueAt } from '../values.ts';
import type { Way } from './way.ts';

/** What becomes one word again is written as one. */
export function* shortened({
  text,
  record,
  schema,
  path,
  wanted,
  step,
  comments,
}: Way): Generator<Replacement> {
  const isPart = step.kind === 'remove';
  if (!isPart && (step.kind === 'insert' || typeof step.value === 'string')) return;
  for (let depth = 1; depth < path.length + (isPart ? 0 : 1); depth++) {
    const at = path.slice(0, depth);
    const { node, exact } = nodeAt(record, at);
    const field = schemaAt(schema, at);
    const value = valueAt(wanted, at);
    if (!exact || !isInBraces(node) || field === undefined || value === undefined) continue;
    const only = oneWord(field, value);
    if (only === undefined || comments.some(({ start }) => start > node.start && start < node.end)) continue;
    const scalar = { kind: 'scalar', style: 'plain', value: '', start: node.start, end: node.end } as const;
    for (const newText of spellings(text, scalar, only, isAround(record, at)))
      if (!newText.includes('\n')) yield { start: node.start, end: node.end, newText };
  }
}

/** Sentences leave the braces: the map they are put into stands on lines of its own. */
export function* inBlock({ text, record, schema, path, wanted, comments }: Way): Generator<Replacement> {
  const field = schemaAt(schema, path);
  const at = path.slice(0, -1);
  const { node, exact } = nodeAt(record, at);
  const parent = schemaAt(schema, at);
  const value = valueAt(wanted, at);
  if (!exact || node.kind !== 'map' || !node.flow || isAround(record, at)) return;
  if (field === undefined || parent === undefined || !metaOf(field).prose || !isMap(value)) return;
  if (comments.some(({ start }) => start > node.start && start < node.end)) return;
  const start = lineStart(text, node.start);
  const before = text.slice(start, node.start);
  const behindDash = /^ *(?:- +)+$/.test(before);
  const indent = behindDash ? before.length : (/^ */.exec(before)?.[0].length ?? 0);
  const inner = behindDash ? indent : indent + 2 + (/^ *(- +)/.exec(before)?.[1]?.length ?? 0);
  const lead = behindDash ? '' : `\n${' '.repeat(inner)}`;
  const from = behindDash ? node.start : node.start - (/ *$/.exec(before)?.[0].length ?? 0);
  yield { start: from, end: node.end, newText: lead + writeFields(parent, value as Written, inner) };
}

const isInBraces = (node: YamlNode): boolean => node.kind !== 'scalar' && node.flow;

/** Whether braces or brackets stand around a place. */
const isAround = (record: YamlNode, at: Path): boolean =>
  at.some((_, depth) => isInBraces(nodeAt(record, at.slice(0, depth)).node));

function oneWord(schema: z.ZodType, value: Raw): string | undefined {
  if (typeof value === 'string') return value;
  const inner = unwrap(schema);
  if (Array.isArray(value)) {
    const only = value.length === 1 ? value[0] : undefined;
    return inner instanceof z.ZodArray && only !== undefined
      ? oneWord(inner.element as z.ZodType, only)
      : undefined;
  }
  const { short } = metaOf(schema);
  const [entry, another] = Object.entries(value);
  return entry && another === undefined && entry[0] === short && typeof entry[1] === 'string'
    ? entry[1]
    : undefined;
}
