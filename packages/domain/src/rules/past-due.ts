import { dueDay } from '../read/interval.ts';
import type { Action } from '../schema/action.ts';
import { recordRule } from './rule.ts';

/** An action whose last day has passed needs a report that ends it. */
export const pastDue = recordRule<Action>({
  code: 'past-due-without-report',
  kind: 'completeness',
  severity: 'warning',
  sections: ['actions'],
  check(action, { today }) {
    const due = action.timeframe === undefined ? undefined : dueDay(action.timeframe);
    if (due === undefined || due >= today) return [];
    const ended = action.progress?.some(({ value }) => value === 'completed' || value === 'dropped');
    return ended ? [] : [{ path: ['timeframe'], values: { id: action.id, due } }];
  },
});
