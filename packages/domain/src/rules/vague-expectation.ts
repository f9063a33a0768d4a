import type { Recommendation } from '../schema/recommendation.ts';
import { recordRule } from './rule.ts';
import { vagueIn } from './vague-activity.ts';

/** What is asked of the government is negotiated word by word: what fits everything binds nobody. */
export const vagueExpectation = recordRule<Recommendation>({
  code: 'vague-expectation',
  kind: 'smart',
  severity: 'info',
  sections: ['recommendations'],
  check: ({ number, expected_action: text }, { languages }) =>
    text === undefined ? [] : vagueIn('expected_action', text, languages, { number }),
});
