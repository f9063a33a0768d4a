import type { Recommendation } from '../schema/recommendation.ts';
import { recordRule } from './rule.ts';

/** In the room, the first question to every rating is where it comes from. */
export const ratingWithoutSource = recordRule<Recommendation>({
  code: 'rating-without-source',
  kind: 'completeness',
  severity: 'warning',
  sections: ['recommendations'],
  check: (recommendation) =>
    (recommendation.ratings ?? []).flatMap((rating, index) =>
      rating.value !== 'not assessed' && (rating.sources ?? []).length === 0
        ? [{ path: ['ratings', index, 'value'], values: { value: rating.value, assessment: rating.in } }]
        : [],
    ),
});
