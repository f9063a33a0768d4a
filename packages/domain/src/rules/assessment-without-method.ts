import type { Assessment } from '../schema/assessment.ts';
import { recordRule } from './rule.ts';

/** In May 2018 the government's first question was by which method the ratings had been made. */
export const assessmentWithoutMethod = recordRule<Assessment>({
  code: 'assessment-without-method',
  kind: 'completeness',
  severity: 'warning',
  sections: ['assessments'],
  check: ({ id, method }) => (method === undefined ? [{ path: ['id'], values: { id } }] : []),
});
