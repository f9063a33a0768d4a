import type { Action } from '../schema/action.ts';
import { recordRule } from './rule.ts';

/** Saying that something is done contradicts having nothing to show for it. */
export const completedWithoutSource = recordRule<Action>({
  code: 'completed-without-source',
  kind: 'contradiction',
  severity: 'warning',
  sections: ['actions'],
  check: (action) =>
    (action.progress ?? []).flatMap((report, index) =>
      report.value === 'completed' && report.source === undefined
        ? [{ path: ['progress', index, 'value'], values: { id: action.id } }]
        : [],
    ),
});
