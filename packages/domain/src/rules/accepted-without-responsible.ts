import { responseAtAdoption } from '../read/response.ts';
import { keysOfNumbers, type PlanFolder, visibleFolders, type Workspace } from '../workspace.ts';
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
    const keyOf = keysOfNumbers(folder);
    return folder.recommendations.flatMap((item, index) =>
      item.responsible === undefined && facts.has(keyOf(item.number))
        ? [{ path: ['recommendations', index, 'number'], values: { number: item.number } }]
        : [],
    );
  },
};

function acceptedNumbers(workspace: Workspace, folder: PlanFolder): Set<string> {
  const accepted = new Set<string>();
  for (const review of visibleFolders(workspace, folder)) {
    if (review.review === undefined) continue;
    const keyOf = keysOfNumbers(review);
    for (const one of review.recommendations)
      if (responseAtAdoption(one) === 'accepted') accepted.add(keyOf(one.number));
  }
  return accepted;
}
