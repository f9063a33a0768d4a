import { child, metaOf, type Path, type Section, schemaAt, sectionOf, unwrap } from '@followthrough/domain';
import { z } from 'zod';

export interface SchemaPlace {
  section: Section;
  /** Undefined for the list of records itself, and where the schema allows nothing. */
  schema: z.ZodType | undefined;
  /** Inside the record. */
  path: Path;
}

/** The schema at a path that begins with a section's name. */
export function schemaPlace(path: Path): SchemaPlace | undefined {
  const [name] = path;
  const section = typeof name === 'string' ? sectionOf(name) : undefined;
  if (section === undefined) return undefined;
  if (section.shape === 'head')
    return { section, schema: schemaAt(section.schema, path.slice(1)), path: path.slice(1) };
  if (path.length === 1) return { section, schema: undefined, path: [] };
  return { section, schema: schemaAt(section.schema, path.slice(2)), path: path.slice(2) };
}

/** The schema of a bare text at that place: of the item that may stand for a list, of the field that may stand for a map. */
export function leafOf(schema: z.ZodType): z.ZodType {
  const inner = unwrap(schema);
  if (inner instanceof z.ZodArray) return leafOf(inner.element as z.ZodType);
  const { short } = metaOf(inner);
  const main = short === undefined ? undefined : child(inner, short);
  return main ? leafOf(main) : inner;
}
