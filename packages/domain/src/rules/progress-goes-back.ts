import type { Issue } from '../finding.ts';
import { readInterval } from '../read/interval.ts';
import type { Action } from '../schema/action.ts';
import { recordRule } from './rule.ts';

/** Completed, and later ongoing: either was wrong, or the action is a new one. */
export const progressGoesBack = recordRule<Action>({
  code: 'progress-goes-back',
  kind: 'contradiction',
  severity: 'info',
  sections: ['actions'],
  check({ id, progress = [] }) {
    const steps = progress
      .map(({ date, value }, index) => ({ index, value, start: date && readInterval(date)?.start }))
      .filter(({ start, value }) => start !== undefined && order.includes(value))
      .sort((a, b) => ((a.start ?? '') < (b.start ?? '') ? -1 : Number(a.start !== b.start)));
    return steps.flatMap(({ index, value }, place): Issue[] => {
      const before = steps[place - 1]?.value;
      if (before === undefined || order.indexOf(value) >= order.indexOf(before)) return [];
      return [{ path: ['progress', index, 'value'], values: { id, value, before } }];
    });
  },
});

const order = ['not started', 'ongoing', 'completed'];
