import { byLanguage } from '../read/localized.ts';
import type { Action } from '../schema/action.ts';
import { recordRule } from './rule.ts';
import { vagueVerbsOnly } from './vague-verbs.ts';

/** "Strengthen protection" fits everything: nobody can see later whether it was done. */
export const vagueActivity = recordRule<Action>({
  code: 'vague-activity',
  kind: 'smart',
  severity: 'info',
  sections: ['actions'],
  check(action, { languages }) {
    const plain = typeof action.activity === 'string';
    // one clear version is enough: it shows what is meant
    const verbs = Object.entries(byLanguage(action.activity, languages)).map(
      ([language, text]) => [language, vagueVerbsOnly(text)] as const,
    );
    const [language, first] = verbs[0] ?? ['', []];
    if (first.length === 0 || verbs.some(([, found]) => found.length === 0)) return [];
    return [{ path: plain ? ['activity'] : ['activity', language], values: { id: action.id, verbs: first } }];
  },
});
