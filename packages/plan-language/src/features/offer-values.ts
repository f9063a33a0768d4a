// Values: words of the schema, words of a vocabulary, ids declared elsewhere.
import {
  choicesOf,
  descriptionOf,
  type Kind,
  metaOf,
  type VocabularyName,
  wordsOf,
} from '@followthrough/domain';
import type { z } from 'zod';
import { writtenIn } from '../workspace/asking.ts';
import { declares } from '../workspace/folder.ts';
import { isPlain, isPlainInFlow, spellKey } from '../write-scalar.ts';
import type { Occasion, Offer } from './offer.ts';
import { leafOf } from './schema-at.ts';
import { shortened, shortText } from './subject.ts';

/** What may stand as this value, or as an item of it. */
export function valueOffers(schema: z.ZodType, occasion: Occasion): Offer[] {
  const { vocabulary, refers, format } = metaOf(leafOf(schema));
  const choices = choicesOf(schema).map((value) => ({ value, documentation: descriptionOf(schema) }));
  const offers = [
    ...choices.map(({ value, documentation }) => offer('value', value, occasion, { documentation })),
    ...(vocabulary ? wordOffers(vocabulary, occasion) : []),
    ...(refers ?? []).flatMap((kind) => referenceOffers(kind, occasion)),
    ...(format === 'date' ? [offer('value', occasion.today, occasion, {})] : []),
  ];
  return narrowed(offers, occasion.cursor.typed);
}

const wordOffers = (vocabulary: VocabularyName, occasion: Occasion): Offer[] =>
  wordsOf(vocabulary).map(({ value, label, description }) => {
    const detail = label[occasion.language] ?? label.en;
    return offer('value', value, occasion, {
      detail: detail === value ? undefined : detail,
      documentation: description?.[occasion.language] ?? description?.en,
    });
  });

function referenceOffers(kind: Kind, occasion: Occasion): Offer[] {
  const { folder } = occasion.file;
  const offers: Offer[] = [];
  for (const other of folder.visible) {
    for (const { entries } of other.defined.get(kind)?.values() ?? []) {
      const [entry] = entries;
      if (entry?.id === undefined || !declares(other, kind, entry.id)) continue;
      const detail = shortText(entry, occasion.language);
      const id = writtenIn(folder, other, kind, entry.id);
      offers.push(offer('reference', id, occasion, { detail: detail && shortened(detail) }));
    }
  }
  return offers;
}

function offer(
  kind: Offer['kind'],
  value: string,
  { cursor }: Occasion,
  { detail, documentation }: { detail?: string | undefined; documentation?: string | undefined },
): Offer {
  const spelled = (cursor.flow ? isPlainInFlow(value) : isPlain(value)) ? value : spellKey(value);
  return {
    label: value,
    kind,
    ...(detail ? { detail, filter: `${value} ${detail}` } : {}),
    ...(documentation ? { documentation } : {}),
    newText: cursor.before.endsWith(':') ? ` ${spelled}` : spelled,
  };
}

/** No reader looks through more than these. */
const mostOffers = 300;

function narrowed(offers: Offer[], typed: string): Offer[] {
  if (offers.length <= mostOffers) return offers;
  const sought = typed.trim().toLowerCase();
  return offers
    .filter(({ filter, label }) => (filter ?? label).toLowerCase().includes(sought))
    .slice(0, mostOffers);
}
