import type { Issue } from '../finding.ts';
import type { Scale } from '../schema/assessment.ts';
import type { VocabularyName } from '../schema/fields.ts';
import { sectionNames, sections } from '../schema/sections.ts';
import { placesWith } from '../schema/walk.ts';
import { nearest } from '../vocabulary/nearest.ts';
import { isWord, wordMeant, wordsOf } from '../vocabulary/words.ts';
import { type ReferenceContext, referenceRule } from './rule.ts';

/** A word outside its vocabulary is lost to every count by it; States and ratings have rules of their own. */
export const unknownWord = referenceRule<Record<string, unknown>>({
  code: 'unknown-word',
  kind: 'schema',
  severity: 'warning',
  sections: sectionNames,
  check: (record, context, section) =>
    places(sections[section].schema, record).flatMap(({ path, meta, value }) => {
      const rating = section === 'recommendations' && meta.vocabulary === 'rating-level';
      return rating ? [] : judge(meta.vocabulary, value, context).map((values) => ({ path, values }));
    }),
});

const places = placesWith(({ vocabulary }) => vocabulary !== undefined && vocabulary !== 'state');

function judge(
  vocabulary: VocabularyName | undefined,
  value: unknown,
  context: ReferenceContext,
): NonNullable<Issue['values']>[] {
  if (vocabulary === undefined || typeof value !== 'string' || isWord(vocabulary, value)) return [];
  const own = ownWords(vocabulary, context);
  if (own.includes(value)) return [];
  const meant = wordMeant(vocabulary, value);
  const choices = [...own, ...wordsOf(vocabulary).map((word) => word.value)];
  const near = meant === undefined ? nearest(value, choices) : [meant];
  return [{ value, vocabulary, ...(near.length > 0 ? { near } : {}) }];
}

/** What the scales declared here add to the known ones. */
function ownWords(vocabulary: VocabularyName, context: ReferenceContext): readonly string[] {
  if (vocabulary === 'rating-scale') return context.ids('scale');
  if (vocabulary !== 'rating-level') return [];
  const scales = context.ids('scale').flatMap((id) => context.find('scale', id));
  return scales.flatMap(({ record }) => (record as unknown as Scale).levels.map(({ id }) => id));
}
