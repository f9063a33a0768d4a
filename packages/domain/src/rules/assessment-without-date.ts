import type { Assessment } from '../schema/assessment.ts';
import { recordRule } from './rule.ts';

/** Without a date nobody knows which of two rounds is the newer one, nor how long ago it was. */
export const assessmentWithoutDate = recordRule<Assessment>({
  code: 'assessment-without-date',
  kind: 'completeness',
  severity: 'warning',
  sections: ['assessments'],
  check: ({ id, date }) => (date === undefined ? [{ path: ['id'], values: { id } }] : []),
});
