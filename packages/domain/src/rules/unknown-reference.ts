import type { z } from 'zod';
import type { Issue, Path } from '../finding.ts';
import { readRecommendation, readSource } from '../read/reference.ts';
import type { Kind } from '../schema/fields.ts';
import { sectionNames, sections } from '../schema/sections.ts';
import { placesWith } from '../schema/walk.ts';
import { nearest } from '../vocabulary/nearest.ts';
import { type ReferenceContext, type ReferenceRule, referenceRule } from './rule.ts';

/** Every id that is named must be declared somewhere this folder can see. */
export const unknownReference: ReferenceRule = referenceRule<Record<string, unknown>>({
  code: 'unknown-reference',
  kind: 'references',
  severity: 'error',
  sections: sectionNames,
  check(record, context, section) {
    return referencesIn(sections[section].schema, record).flatMap((use) => judge(use, context));
  },
});

/** A place where a record names something declared elsewhere. */
export interface Use {
  path: Path;
  kinds: readonly Kind[];
  /** As written, with locator or limb. */
  text: string;
  /** What is looked up: the id, or a recommendation's key without its limb. */
  id: string;
}

/** All references of a record, found by its schema. */
export const referencesIn = (schema: z.ZodType, value: unknown): Use[] =>
  places(schema, value).flatMap((place) =>
    place.meta.refers && typeof place.value === 'string'
      ? useOf(place.meta.refers, place.value, place.path)
      : [],
  );

const places = placesWith(({ refers }) => refers !== undefined);

function useOf(kinds: readonly Kind[], text: string, path: Path): Use[] {
  if (kinds.includes('source')) {
    const source = readSource(text);
    return source.symbol || source.id === 'withheld' ? [] : [{ path, kinds, text, id: source.id }];
  }
  const number = kinds.includes('recommendation') ? readRecommendation(text) : undefined;
  if (!number) return [{ path, kinds, text, id: text }];
  const id = number.review === undefined ? number.number : `${number.review}/${number.number}`;
  return [{ path, kinds, text, id }];
}

function judge(use: Use, context: ReferenceContext): Issue[] {
  if (use.kinds.some((kind) => context.find(kind, use.id).some((one) => one.declares))) return [];
  if (use.kinds.some((kind) => !context.complete(kind))) return [];
  const near = nearest(
    use.id,
    use.kinds.flatMap((kind) => context.ids(kind)),
  );
  const kind = use.kinds[0] ?? 'source';
  return [{ path: use.path, values: { id: use.id, kind, ...(near.length > 0 ? { near } : {}) } }];
}
