import { responseAtAdoption } from '../read/response.ts';
import { type PlanFolder, recommendationKey, visibleFolders, type Workspace } from '../workspace.ts';
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
      facts.has(recommendationKey(folder, item.number)) && item.responsible === undefined
        ? [{ path: ['recommendations', index, 'number'], values: { number: item.number } }]
        : [],
    );
  },
};

function acceptedNumbers(workspace: Workspace, folder: PlanFolder): Set<string | undefined> {
  const reviews = visibleFolders(workspace, folder).filter(({ review }) => review !== undefined);
  return new Set(
    reviews.flatMap((review) =>
      review.recommendations
        .filter((one) => responseAtAdoption(one) === 'accepted')
        .map(({ number }) => recommendationKey(review, number)),
    ),
  );
}
