import { type Path, type Section, schemaAt, sectionOf } from '@followthrough/domain';
import type { z } from 'zod';

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
