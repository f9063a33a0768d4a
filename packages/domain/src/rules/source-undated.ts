import type { Source } from '../schema/assessment.ts';
import { recordRule } from './rule.ts';

/** How old evidence is can be judged only by its date. */
export const sourceUndated = recordRule<Source>({
  code: 'source-undated',
  kind: 'completeness',
  severity: 'info',
  sections: ['sources'],
  check: ({ id, date }) => (date === undefined ? [{ path: ['id'], values: { id } }] : []),
});
