// Names of sections and fields, and whole records to fill in.
import {
  descriptionOf,
  fieldsOf,
  metaOf,
  requiredFields,
  type Section,
  type SectionName,
  sectionNames,
  sections,
  unwrap,
} from '@followthrough/domain';
import { z } from 'zod';
import { languagesIn } from '../workspace/folder.ts';
import type { Occasion, Offer } from './offer.ts';

/** Sections the file does not have yet. */
export function sectionOffers({ file, cursor }: Occasion): Offer[] {
  const present = new Set(file.index.blocks.map(({ section }) => section));
  if (cursor.block?.section !== undefined && cursor.typed === cursor.block.section)
    present.delete(cursor.typed);
  return sectionNames
    .filter((name) => !present.has(name))
    .map((name) => {
      const { shape, description, schema } = sections[name];
      const inner = shape === 'head' ? `  ${fieldLines(schema, 2)}` : `  - ${fieldLines(schema, 4)}`;
      return { ...named(name, description, `${name}:\n${inner}`), kind: 'section', snippet: true };
    });
}

/** A new record of a section, from its dash on. */
export function recordOffer(name: SectionName, indent: number, dash: string): Offer {
  const { schema, description } = sections[name] as Section;
  return {
    label: `- ${Object.keys(schema.shape)[0] ?? ''}`,
    kind: 'record',
    detail: description,
    newText: `${dash}${fieldLines(schema, indent + 2)}`,
    snippet: true,
    filter: '-',
  };
}

/** Fields of a map that it does not have yet. */
export function fieldOffers(schema: z.ZodType, { cursor, file }: Occasion): Offer[] {
  const present = new Set(cursor.keys);
  // the key under the cursor is there only because it is being written
  if (cursor.after.trimStart().startsWith(':')) present.delete(cursor.typed);
  if (metaOf(schema).localized)
    return languagesIn(file.folder)
      .filter((code) => !present.has(code))
      .map((code) => named(code, undefined, fieldText(code, z.string(), cursor)));
  return Object.entries(fieldsOf(schema))
    .filter(([key]) => !present.has(key))
    .map(([key, field]) => named(key, descriptionOf(field), fieldText(key, field, cursor)));
}

function named(label: string, documentation: string | undefined, newText: string): Offer {
  return {
    label,
    kind: 'field',
    ...(documentation === undefined ? {} : { documentation }),
    newText,
    ...(newText.includes('$') ? { snippet: true as const } : {}),
  };
}

/** A key with room for its value, laid out as its schema asks. */
function fieldText(key: string, schema: z.ZodType, { flow, column, after }: Occasion['cursor']): string {
  if (after.trimStart().startsWith(':')) return key;
  const inner = unwrap(schema);
  const lead = `${key}:\n${' '.repeat(column + 2)}`;
  if (flow) return `${key}: `;
  if (inner instanceof z.ZodRecord) return `${key}: { $1 }`;
  if (inner instanceof z.ZodObject && metaOf(inner).short === undefined) return `${lead}$1`;
  if (!(inner instanceof z.ZodArray)) return `${key}: `;
  const item = unwrap(inner.element as z.ZodType);
  return item instanceof z.ZodObject && metaOf(item).short === undefined
    ? `${lead}- ${fieldLines(item, column + 4)}`
    : `${key}: `;
}

/** Fields that must be written, and the first one readers see, each with a place to fill in. */
export function fieldLines(schema: z.ZodType, indent: number): string {
  const required = new Set(requiredFields(schema));
  const fields = Object.entries(fieldsOf(schema));
  const seen = fields.find(([, field]) => metaOf(field).localized)?.[0];
  const keys = fields.map(([key]) => key).filter((key) => required.has(key) || key === seen);
  const chosen = keys.length > 0 ? keys : fields.slice(0, 1).map(([key]) => key);
  return chosen.map((key, place) => `${key}: $${place + 1}`).join(`\n${' '.repeat(indent)}`);
}
