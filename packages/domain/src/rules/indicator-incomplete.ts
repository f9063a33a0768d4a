import type { Indicator } from '../schema/indicator.ts';
import { recordRule } from './rule.ts';

/** An indicator can be followed only with a unit, a baseline, a dated target and someone who measures it. */
export const indicatorIncomplete = recordRule<Indicator>({
  code: 'indicator-incomplete',
  kind: 'smart',
  severity: 'warning',
  sections: ['indicators'],
  check(indicator) {
    const wanted =
      indicator.kind === 'structural'
        ? (['levels', 'target', 'responsible'] as const)
        : (['unit', 'better', 'baseline', 'target', 'responsible'] as const);
    const missing = wanted.filter((field) => indicator[field] === undefined);
    return missing.length > 0 ? [{ path: ['id'], values: { id: indicator.id, missing } }] : [];
  },
});
