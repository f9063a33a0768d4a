import type { Target } from '../schema/assessment.ts';
import { recordRule } from './rule.ts';

/** "85% implemented" can be followed only when it is known of which level, by whose ratings, and by when. */
export const targetIncomplete = recordRule<Target>({
  code: 'target-incomplete',
  kind: 'smart',
  severity: 'warning',
  sections: ['targets'],
  check(target) {
    const missing: string[] = (['rated', 'rated_by', 'due'] as const).filter(
      (field) => target[field] === undefined,
    );
    if (target.percent === undefined && target.count === undefined) missing.unshift('percent');
    return missing.length > 0 ? [{ path: ['id'], values: { id: target.id, missing } }] : [];
  },
});
