// Finding the places of a record whose fields have a trait, without looking where the schema has none.
import { z } from 'zod';
import type { Path } from '../finding.ts';
import type { FieldMeta } from './fields.ts';
import { child, metaOf, unwrap } from './shape.ts';

/** A place in a record: what stands there, and what its field is known for. */
export interface Place {
  path: Path;
  meta: FieldMeta;
  value: unknown;
}

/** A search for places with a trait; below such a place it looks no further. */
export function placesWith(
  trait: (meta: FieldMeta) => boolean,
): (schema: z.ZodType, value: unknown) => Place[] {
  const known = new WeakMap<z.ZodType, boolean>();
  const reaches = (schema: z.ZodType): boolean => {
    const inner = unwrap(schema);
    const before = known.get(inner);
    if (before !== undefined) return before;
    const reached = trait(metaOf(inner)) || below(inner).some(reaches);
    known.set(inner, reached);
    return reached;
  };
  const search = (schema: z.ZodType, value: unknown, path: Path, found: Place[]): Place[] => {
    if (value === undefined || !reaches(schema)) return found;
    const meta = metaOf(schema);
    if (trait(meta)) found.push({ path, meta, value });
    else if (typeof value === 'object' && value !== null) {
      for (const [key, inner] of Object.entries(value)) {
        const step = Array.isArray(value) ? Number(key) : key;
        const schemaOfInner = child(schema, step);
        if (schemaOfInner) search(schemaOfInner, inner, [...path, step], found);
      }
    }
    return found;
  };
  return (schema, value) => search(schema, value, [], []);
}

function below(schema: z.ZodType): z.ZodType[] {
  if (schema instanceof z.ZodArray) return [schema.element as z.ZodType];
  if (schema instanceof z.ZodRecord) return [schema.valueType as z.ZodType];
  if (schema instanceof z.ZodUnion) return schema.options as z.ZodType[];
  if (!(schema instanceof z.ZodObject)) return [];
  const rest = schema.def.catchall as z.ZodType | undefined;
  return [...Object.values(schema.shape as Record<string, z.ZodType>), ...(rest ? [rest] : [])];
}
