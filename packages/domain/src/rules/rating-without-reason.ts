import type { Recommendation } from '../schema/recommendation.ts';
import { recordRule } from './rule.ts';

/** A reply can only be given to a reason, not to a bare word. */
export const ratingWithoutReason = recordRule<Recommendation>({
  code: 'rating-without-reason',
  kind: 'completeness',
  severity: 'info',
  sections: ['recommendations'],
  check: ({ ratings = [] }) =>
    ratings.flatMap((rating, index) =>
      rating.because === undefined && rating.value !== 'not assessed'
        ? [{ path: ['ratings', index, 'value'], values: { value: rating.value, assessment: rating.in } }]
        : [],
    ),
});
