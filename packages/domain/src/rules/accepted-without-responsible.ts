import { readRecommendation } from '../read/reference.ts';
import { responseAtAdoption } from '../read/response.ts';
import type { Recommendation } from '../schema/recommendation.ts';
import { defaultReview, type PlanFolder, visibleFolders, type Workspace } from '../workspace.ts';
import type { PlanRule } from './rule.ts';

/** In a plan, what the State accepted needs someone who answers for it. */
export const acceptedWithoutResponsible: PlanRule = {
  code: 'accepted-without-responsible',
  kind: 'completeness',
  severity: 'info',
  scope: 'plan',
  check(folder, { workspace }) {
    if (folder.plan === undefined) return [];
    const facts = acceptedNumbers(workspace, folder);
    return folder.recommendations.flatMap((item, index) =>
      facts.has(keyOf(folder, item)) && item.responsible === undefined
        ? [{ path: ['recommendations', index, 'number'], values: { number: item.number } }]
        : [],
    );
  },
};

function acceptedNumbers(workspace: Workspace, folder: PlanFolder): Set<string> {
  const accepted = new Set<string>();
  for (const { review, recommendations } of visibleFolders(workspace, folder)) {
    if (review === undefined) continue;
    for (const recommendation of recommendations) {
      if (responseAtAdoption(recommendation) === 'accepted')
        accepted.add(`${review.id}/${recommendation.number}`);
    }
  }
  return accepted;
}

function keyOf(folder: PlanFolder, item: Recommendation): string {
  const read = readRecommendation(item.number);
  return `${read?.review ?? defaultReview(folder) ?? ''}/${read?.number ?? item.number}`;
}
