import type { Indicator } from '../schema/indicator.ts';
import { recordRule } from './rule.ts';
import { inOrder, valuesAt } from './written-values.ts';

/** What should be reached lies in time behind where it started. */
export const targetBeforeBaseline = recordRule<Indicator>({
  code: 'target-before-baseline',
  kind: 'smart',
  severity: 'warning',
  sections: ['indicators'],
  check({ id, baseline, target }) {
    const first = inOrder(valuesAt(baseline, ['baseline']))[0];
    if (first === undefined) return [];
    return inOrder(valuesAt(target, ['target'])).flatMap(({ path, date, end }) =>
      end < first.start ? [{ path, values: { id, target: date, baseline: first.date } }] : [],
    );
  },
});
