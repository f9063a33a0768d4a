// Completion: what the schema, the vocabularies and the open files offer at a place, on unfinished text too.
import { type SectionName, unwrap } from '@followthrough/domain';
import { z } from 'zod';
import { cursorAt } from '../cursor/cursor.ts';
import type { MessageLanguage } from '../messages/words.ts';
import type { Position, Range } from '../text/position.ts';
import type { PlanFile } from '../workspace/model.ts';
import type { Occasion, Offer } from './offer.ts';
import { fieldLines, fieldOffers, recordOffer, sectionOffers } from './offer-fields.ts';
import { valueOffers } from './offer-values.ts';
import { schemaPlace } from './schema-at.ts';

/** One thing that may be written in place of the range. */
export interface Completion extends Offer {
  range: Range;
}

/** Everything that fits; the client narrows it down by what is typed. */
export function complete(
  file: PlanFile,
  position: Position,
  { language, today }: { language: MessageLanguage; today: string },
): Completion[] {
  const cursor = cursorAt(file.index, position);
  const occasion = { cursor, file, language, today };
  return offersAt(occasion).map((offer) => ({ ...offer, range: cursor.range }));
}

function offersAt(occasion: Occasion): Offer[] {
  const { path, part, column, keys } = occasion.cursor;
  if (part === 'text') return [];
  if (path.length === 0) return [...sectionOffers(occasion), ...nextRecord(occasion)];
  const place = schemaPlace(path);
  if (place === undefined) return [];
  const { section, schema } = place;
  if (schema === undefined) {
    if (section.shape === 'head' || path.length > 1) return [];
    return [recordOffer(path[0] as SectionName, column, '- '), ...topLevel(occasion)];
  }
  switch (part) {
    case 'key':
      return fieldOffers(schema, occasion);
    case 'value':
      return valueOffers(schema, occasion);
    case 'item':
      return [
        ...wholeRecord(occasion, keys),
        ...fieldOffers(schema, occasion),
        ...valueOffers(schema, occasion),
      ];
    default:
      return [...belowOffers(schema, occasion), ...topLevel(occasion)];
  }
}

/** A list's next item, or what may stand under a key. */
function belowOffers(schema: z.ZodType, occasion: Occasion): Offer[] {
  const inner = unwrap(schema);
  if (!(inner instanceof z.ZodArray))
    return [...fieldOffers(schema, occasion), ...valueOffers(schema, occasion)];
  const item = unwrap(inner.element as z.ZodType);
  const values = valueOffers(item, occasion).map((offer) => ({
    ...offer,
    newText: `- ${offer.newText.trimStart()}`,
  }));
  if (!(item instanceof z.ZodObject)) return values;
  const newText = `- ${fieldLines(item, occasion.cursor.column + 2)}`;
  const [first = ''] = Object.keys(item.shape);
  return [{ label: `- ${first}`, kind: 'record', newText, snippet: true, filter: '-' }, ...values];
}

/** Behind the first dash of a record that has nothing yet. */
function wholeRecord({ cursor }: Occasion, keys: readonly string[]): Offer[] {
  const { path, column } = cursor;
  const isRecord = path.length === 2 && typeof path[1] === 'number';
  return isRecord && keys.length === 0 ? [recordOffer(path[0] as SectionName, column - 2, '')] : [];
}

/** At the beginning of a line the next record of the list above may begin, as far in as the others. */
function nextRecord({ cursor }: Occasion): Offer[] {
  const { block, typed } = cursor;
  if (block?.section === undefined || typed !== '') return [];
  const place = schemaPlace([block.section]);
  if (place?.section.shape !== 'list') return [];
  const indent = block.kind === 'item' ? block.text.length - block.text.trimStart().length : 2;
  return [recordOffer(block.section as SectionName, indent, `${' '.repeat(indent)}- `)];
}

const topLevel = (occasion: Occasion): Offer[] =>
  occasion.cursor.column === 0 ? sectionOffers(occasion) : [];
