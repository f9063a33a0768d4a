import { isCounted } from '../read/response.ts';
import type { Recommendation } from '../schema/recommendation.ts';
import type { PlanRule } from './rule.ts';

/** The UPR asks the State for a response to every recommendation; one that is missing counts as pending. */
export const responseMissing: PlanRule = {
  code: 'response-missing',
  also: ['no-response-at-all'],
  kind: 'completeness',
  severity: 'info',
  scope: 'count',
  check({ review, recommendations }, { today }) {
    if (review === undefined || (review.mechanism ?? 'UPR') !== 'UPR') return [];
    const open = recommendations.flatMap((one, index) => (isOpen(one) ? [index] : []));
    if (open.length < recommendations.length)
      return open.map((index) => ({
        path: ['recommendations', index, 'number'],
        values: { number: recommendations[index]?.number ?? '' },
      }));
    // before adoption the State has until then; a list without a mechanism may be one that is never answered
    const { adopted, mechanism } = review;
    if (open.length === 0 || mechanism === undefined || adopted === undefined || adopted > today) return [];
    const values = { count: open.length, adopted };
    return [{ code: 'no-response-at-all', path: ['review', 'adopted'], values }];
  },
};

function isOpen(recommendation: Recommendation): boolean {
  const { response, parts = [] } = recommendation;
  if (response !== undefined || !isCounted(recommendation)) return false;
  return parts.length === 0 || parts.some((part) => part.response === undefined);
}
