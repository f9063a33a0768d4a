import type { Issue } from '../finding.ts';
import type { VocabularyName } from '../schema/fields.ts';
import { sectionNames, sections } from '../schema/sections.ts';
import { placesWith } from '../schema/walk.ts';
import { nearest } from '../vocabulary/nearest.ts';
import { isWord, wordMeant, wordsOf } from '../vocabulary/words.ts';
import { type ReferenceContext, referenceRule } from './rule.ts';

/** A word outside its vocabulary is lost to every count by it; States and rating levels have rules of their own. */
export const unknownWord = referenceRule<Record<string, unknown>>({
  code: 'unknown-word',
  kind: 'schema',
  severity: 'warning',
  sections: sectionNames,
  check: (record, context, section) =>
    places(sections[section].schema, record).flatMap(({ path, meta, value }) =>
      judge(meta.vocabulary, value, context).map((values) => ({ path, values })),
    ),
});

const judgedElsewhere: readonly (VocabularyName | undefined)[] = [undefined, 'state', 'rating-level'];

const places = placesWith(({ vocabulary }) => !judgedElsewhere.includes(vocabulary));

function judge(
  vocabulary: VocabularyName | undefined,
  value: unknown,
  context: ReferenceContext,
): NonNullable<Issue['values']>[] {
  if (vocabulary === undefined || typeof value !== 'string' || isWord(vocabulary, value)) return [];
  const own = vocabulary === 'rating-scale' ? context.ids('scale') : [];
  if (vocabulary === 'rating-scale' && context.find('scale', value).length > 0) return [];
  const meant = wordMeant(vocabulary, value);
  const choices = [...own, ...wordsOf(vocabulary).map((word) => word.value)];
  const near = meant === undefined ? nearest(value, choices) : [meant];
  return [{ value, vocabulary, ...(near.length > 0 ? { near } : {}) }];
}
