import type { Issue } from '../finding.ts';
import { isCounted, responseAtAdoption } from '../read/response.ts';
import type { PlanFolder } from '../workspace.ts';
import type { PlanRule } from './rule.ts';

/** What others declare is compared with what lies here; both are kept, the difference is said. */
export const declaredCounts: PlanRule = {
  code: 'declared-count-differs',
  kind: 'counts',
  severity: 'info',
  scope: 'count',
  check(folder) {
    const { declared: all = [] } = folder.review ?? {};
    if (all.length === 0) return [];
    const found = countsOf(folder);
    return all.flatMap((declared, index) =>
      (['received', 'accepted', 'noted'] as const).flatMap((field): Issue[] => {
        const value = declared[field];
        if (value === undefined || Number(value) === found[field]) return [];
        const source = declared.source ?? '';
        return [
          {
            path: ['review', 'declared', index, field],
            values: { field, declared: value, found: found[field], source },
          },
        ];
      }),
    );
  },
};

function countsOf(folder: PlanFolder): Record<'received' | 'accepted' | 'noted', number> {
  const counted = folder.recommendations.filter(isCounted);
  const withResponse = (response: string) =>
    counted.filter((recommendation) => responseAtAdoption(recommendation) === response).length;
  return { received: counted.length, accepted: withResponse('accepted'), noted: withResponse('noted') };
}
