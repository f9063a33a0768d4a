import type { PlanRule } from './rule.ts';

/** Ratings of another party are a transcription: they need the place where that party published them. */
export const transcriptionWithoutSource: PlanRule = {
  code: 'transcription-without-source',
  kind: 'completeness',
  severity: 'warning',
  scope: 'plan',
  check({ plan, assessments }) {
    const own = plan?.party;
    if (own === undefined) return [];
    return assessments.flatMap(({ id, party, source }, index) =>
      party !== undefined && party !== own && source === undefined
        ? [{ path: ['assessments', index, 'party'], values: { id, party } }]
        : [],
    );
  },
};
