import type { Assessment, Scale } from '../schema/assessment.ts';
import type { Recommendation } from '../schema/recommendation.ts';
import { nearest } from '../vocabulary/nearest.ts';
import { levelsOfScale } from '../vocabulary/scales.ts';
import { type ReferenceContext, referenceRule } from './rule.ts';

/** A rating is a level of its assessment's scale. */
export const ratingLevel = referenceRule<Recommendation>({
  code: 'rating-not-on-scale',
  kind: 'references',
  severity: 'error',
  sections: ['recommendations'],
  check: (recommendation, context) =>
    (recommendation.ratings ?? []).flatMap((rating, index) => {
      const levels = levelsFor(rating.in, context);
      if (levels === undefined || levels.includes(rating.value)) return [];
      const near = nearest(rating.value, levels);
      const values = { value: rating.value, choices: levels, ...(near.length > 0 ? { near } : {}) };
      return [{ path: ['ratings', index, 'value'], values }];
    }),
});

function levelsFor(assessmentId: string, context: ReferenceContext): readonly string[] | undefined {
  const assessment = context.find('assessment', assessmentId)[0]?.record as Assessment | undefined;
  if (assessment === undefined) return undefined;
  const scale = assessment.scale ?? 'implementation';
  const own = context.find('scale', scale)[0]?.record as Scale | undefined;
  return own ? [...own.levels.map(({ id }) => id), 'not assessed'] : levelsOfScale(scale);
}
