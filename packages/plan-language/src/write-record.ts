// One record as a person would write it: short forms where the language has them, braces only around codes and names.
import { child, fieldsOf, metaOf, unwrap } from '@followthrough/domain';
import type { z } from 'zod';
import { isPlainInFlow, lineWidth, spell, spellKey } from './write-scalar.ts';

/** A record or a part of one; what is undefined or empty counts as not written. */
export type Written = string | undefined | readonly Written[] | { readonly [key: string]: Written };

/** The fields of a record, a line or more each, without a line end at the end; `indent` is that of the keys. */
export function writeFields(schema: z.ZodType, record: Written, indent: number): string {
  return entriesOf(schema, record)
    .map(([key, value]) => writeField(key, child(schema, key) ?? schema, value, indent))
    .join(`\n${' '.repeat(indent)}`);
}

/** One field from its key on; the first line is not indented, the others are. */
export function writeField(key: string, schema: z.ZodType, value: Written, indent: number): string {
  const name = `${spellKey(key)}:`;
  return name + after(schema, value, indent, indent + name.length);
}

/** One item of a list from its dash on; `indent` is that of the dash. */
export function writeItem(schema: z.ZodType, item: Written, indent: number): string {
  const value = shortest(schema, item);
  if (typeof value === 'string') return `-${spell(value, indent + 1, indent + 2)}`;
  const braces = inBraces(schema, value, lineWidth - indent - 2);
  return `- ${braces ?? writeFields(schema, value, indent + 2)}`;
}

function after(schema: z.ZodType, written: Written, indent: number, column: number): string {
  const value = shortest(schema, written);
  if (typeof value === 'string') return spell(value, column, indent + 2);
  const braces = inBraces(schema, value, lineWidth - column - 1);
  if (braces !== undefined) return ` ${braces}`;
  const inner = indent + 2;
  const lead = `\n${' '.repeat(inner)}`;
  if (!isList(value)) return lead + writeFields(schema, value, inner);
  const item = itemOf(schema);
  return value.map((one) => lead + writeItem(item, one, inner)).join('');
}

/** The value by itself where the language lets it stand for a list of one, or for a map with one field. */
function shortest(schema: z.ZodType, value: Written): Written {
  if (isList(value)) {
    const only = value.length === 1 ? shortest(itemOf(schema), value[0]) : undefined;
    return typeof only === 'string' && only !== '' ? only : value;
  }
  const short = metaOf(schema).short;
  if (short === undefined || !isRecord(value)) return value;
  const entries = entriesOf(schema, value);
  const [key, only] = entries[0] ?? [];
  return entries.length === 1 && key === short && typeof only === 'string' ? only : value;
}

/** `[a, b]` or `{ a: b }` on one line; undefined where that is too long, too deep, or would hold sentences. */
function inBraces(schema: z.ZodType, value: Written, room: number, depth = 2): string | undefined {
  const parts: string[] = [];
  let length = 4;
  for (const [key, inner] of isList(value) ? value.entries() : entriesOf(schema, value)) {
    if (length > room || depth === 0 || (!isList(value) && holdsSentences(schema))) return undefined;
    const part = oneLine(typeof key === 'number' ? itemOf(schema) : (child(schema, key) ?? schema), inner, {
      room: room - length,
      depth: depth - 1,
      inList: isList(value),
    });
    if (part === undefined) return undefined;
    parts.push(typeof key === 'number' ? part : `${spellKey(key)}: ${part}`);
    length += (parts.at(-1)?.length ?? 0) + 2;
  }
  if (parts.length === 0) return isList(value) ? '[]' : '{}';
  if (length - 2 > room) return undefined;
  return isList(value) ? `[${parts.join(', ')}]` : `{ ${parts.join(', ')} }`;
}

function oneLine(
  schema: z.ZodType,
  written: Written,
  { room, depth, inList }: { room: number; depth: number; inList: boolean },
): string | undefined {
  const value = shortest(schema, written);
  if (typeof value === 'string') return isPlainInFlow(value) && !metaOf(schema).prose ? value : undefined;
  // records of a list stand on lines of their own, unless they are facts that may be shortened to a word
  if (inList && metaOf(schema).short === undefined) return undefined;
  return inBraces(schema, value, room, depth);
}

interface Layout {
  fields: readonly string[];
  sentences: boolean;
}

const layouts = new WeakMap<z.ZodType, Layout>();

function layoutOf(schema: z.ZodType): Layout {
  const inner = unwrap(schema);
  const known = layouts.get(inner);
  if (known) return known;
  const fields = fieldsOf(inner);
  const sentences =
    metaOf(inner).prose === true ||
    Object.entries(fields).some(([key, field]) => key !== 'note' && metaOf(field).prose);
  const layout = { fields: Object.keys(fields), sentences };
  layouts.set(inner, layout);
  return layout;
}

const holdsSentences = (schema: z.ZodType): boolean => layoutOf(schema).sentences;

/** What is written of a map, in the schema's order; free fields stand before the first field of dated values. */
function entriesOf(schema: z.ZodType, value: Written): [string, Exclude<Written, undefined>][] {
  if (!isRecord(value)) return [];
  const { fields } = layoutOf(schema);
  const own = Object.keys(value);
  return orderOf(schema, fields, own).flatMap((key) => {
    const inner = Object.hasOwn(value, key) ? value[key] : undefined;
    return inner === undefined || inner === '' ? [] : [[key, inner]];
  });
}

function orderOf(schema: z.ZodType, fields: readonly string[], own: readonly string[]): readonly string[] {
  if (fields.length === 0) return metaOf(schema).byDate ? own.toSorted() : own;
  const free = own.filter((key) => !fields.includes(key));
  if (free.length === 0) return fields;
  const dated = fields.findIndex((key) => metaOf(child(schema, key) ?? schema).byDate);
  const at = dated < 0 ? fields.length : dated;
  return [...fields.slice(0, at), ...free, ...fields.slice(at)];
}

const itemOf = (schema: z.ZodType): z.ZodType => child(schema, 0) ?? schema;

const isList = (value: Written): value is readonly Written[] => Array.isArray(value);

const isRecord = (value: Written): value is { readonly [key: string]: Written } =>
  typeof value === 'object' && !isList(value);
