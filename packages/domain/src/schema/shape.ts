// Looking at a schema from outside: what tools need to know about a field.
import { z } from 'zod';
import { type FieldMeta, fieldMeta } from './fields.ts';

/** The schema without its wrappers (`optional`, `default`). */
export function unwrap(schema: z.ZodType): z.ZodType {
  const known = unwrapped.get(schema);
  if (known) return known;
  const wraps = schema instanceof z.ZodOptional || schema instanceof z.ZodDefault;
  const inner = wraps ? unwrap(schema.unwrap() as z.ZodType) : schema;
  unwrapped.set(schema, inner);
  return inner;
}

export function metaOf(schema: z.ZodType): FieldMeta {
  const inner = unwrap(schema);
  const known = metas.get(inner);
  if (known) return known;
  const meta = fieldMeta.get(inner) ?? {};
  metas.set(inner, meta);
  return meta;
}

// asked for every value of every record, and a schema never changes
const unwrapped = new WeakMap<z.ZodType, z.ZodType>();
const metas = new WeakMap<z.ZodType, FieldMeta>();

/** The `.describe()` text of a field, wherever in its wrappers it was written. */
export const descriptionOf = (schema: z.ZodType): string | undefined =>
  schema.description ?? (unwrap(schema) === schema ? undefined : unwrap(schema).description);

/** Schema of what lies under one step of a path; undefined where the schema allows nothing there. */
export function child(schema: z.ZodType, step: string | number): z.ZodType | undefined {
  const inner = unwrap(schema);
  if (inner instanceof z.ZodArray) return inner.element as z.ZodType;
  if (inner instanceof z.ZodRecord) return inner.valueType as z.ZodType;
  if (inner instanceof z.ZodObject) {
    const shape = inner.shape as Record<string, z.ZodType>;
    const free = inner.def.catchall as z.ZodType | undefined;
    if (Object.hasOwn(shape, step)) return shape[step];
    return free instanceof z.ZodNever ? undefined : free;
  }
  if (inner instanceof z.ZodUnion) return childOfUnion(inner, step);
  return undefined;
}

/** Schema at a path, list items included; one for a list of one is stepped over. */
export function schemaAt(schema: z.ZodType, path: readonly (string | number)[]): z.ZodType | undefined {
  let current: z.ZodType | undefined = schema;
  for (const step of path) {
    if (current === undefined) return undefined;
    const inner = unwrap(current);
    // a single record written where a list may stand
    if (inner instanceof z.ZodArray && typeof step === 'string') current = inner.element as z.ZodType;
    current = child(current, step);
  }
  return current;
}

/** Fields a map may have, with their schemas. */
export function fieldsOf(schema: z.ZodType): Record<string, z.ZodType> {
  const inner = unwrap(schema);
  if (inner instanceof z.ZodObject) return inner.shape as Record<string, z.ZodType>;
  if (inner instanceof z.ZodArray) return fieldsOf(inner.element as z.ZodType);
  if (inner instanceof z.ZodUnion) return mapOption(inner) ? fieldsOf(mapOption(inner) as z.ZodType) : {};
  return {};
}

/** The words a field allows, where they are listed in its schema. */
export function choicesOf(schema: z.ZodType): string[] {
  const inner = unwrap(schema);
  if (inner instanceof z.ZodEnum) return inner.options.map(String);
  if (inner instanceof z.ZodArray) return choicesOf(inner.element as z.ZodType);
  if (inner instanceof z.ZodUnion) return inner.options.flatMap((option) => choicesOf(option as z.ZodType));
  const short = metaOf(inner).short;
  const field = short === undefined ? undefined : child(inner, short);
  return field ? choicesOf(field) : [];
}

/** Fields that must be written. */
export const requiredFields = (schema: z.ZodType): string[] =>
  Object.entries(fieldsOf(schema))
    .filter(([, field]) => !(field instanceof z.ZodOptional))
    .map(([key]) => key);

/** The option of a union that is a map, if one is. */
export const mapOption = (union: z.ZodUnion): z.ZodType | undefined =>
  (union.options as z.ZodType[]).find(
    (option) => unwrap(option) instanceof z.ZodObject || unwrap(option) instanceof z.ZodRecord,
  );

function childOfUnion(union: z.ZodUnion, step: string | number): z.ZodType | undefined {
  const option = mapOption(union);
  return option ? child(option, step) : undefined;
}
