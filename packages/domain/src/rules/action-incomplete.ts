import type { Action } from '../schema/action.ts';
import { recordRule } from './rule.ts';

/** The letter of intent asks every action for outcome, timeframe and responsible party. */
export const actionIncomplete = recordRule<Action>({
  code: 'action-incomplete',
  kind: 'completeness',
  severity: 'warning',
  sections: ['actions'],
  check(action) {
    const missing = (['outcome', 'timeframe', 'responsible'] as const).filter(
      (field) => action[field] === undefined,
    );
    return missing.length > 0 ? [{ path: ['id'], values: { id: action.id, missing } }] : [];
  },
});
