import type { z } from 'zod';
import type { Issue, Path } from '../finding.ts';
import { isMap } from '../schema/normalise.ts';
import { sectionNames, sections } from '../schema/sections.ts';
import { child, metaOf } from '../schema/shape.ts';
import { isLanguage } from '../vocabulary/languages.ts';
import { recordRule } from './rule.ts';

/** Braces cut a sentence at its first comma; what follows then looks like a language. */
export const restOfSentence = recordRule<Record<string, unknown>>({
  code: 'rest-of-sentence',
  kind: 'schema',
  severity: 'error',
  sections: sectionNames,
  check: (record, _, section) => strayKeys(sections[section].schema, record, []),
});

function strayKeys(schema: z.ZodType, value: unknown, path: Path): Issue[] {
  if (typeof value !== 'object' || value === null) return [];
  if (metaOf(schema).localized) {
    const keys = isMap(value) ? Object.keys(value).filter((key) => !isLanguage(key)) : [];
    return keys.map((key) => ({ path: [...path, key], values: { key } }));
  }
  return Object.entries(value).flatMap(([key, inner]) => {
    const step = Array.isArray(value) ? Number(key) : key;
    const schemaOfInner = child(schema, step);
    return schemaOfInner ? strayKeys(schemaOfInner, inner, [...path, step]) : [];
  });
}
