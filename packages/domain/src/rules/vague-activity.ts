import type { Issue } from '../finding.ts';
import { byLanguage, type Localized } from '../read/localized.ts';
import type { Action } from '../schema/action.ts';
import { recordRule } from './rule.ts';
import { vagueVerbsOnly } from './vague-verbs.ts';

/** "Strengthen protection" fits everything: nobody can see later whether it was done. */
export const vagueActivity = recordRule<Action>({
  code: 'vague-activity',
  kind: 'smart',
  severity: 'info',
  sections: ['actions'],
  check: ({ id, activity }, { languages }) => vagueIn('activity', activity, languages, { id }),
});

/** Says which verbs stand alone, unless the text is clear in one of its languages: that shows what is meant. */
export function vagueIn(
  field: string,
  text: Localized,
  languages: readonly string[],
  about: Readonly<Record<string, string>>,
): Issue[] {
  const verbs = Object.entries(byLanguage(text, languages)).map(
    ([language, one]) => [language, vagueVerbsOnly(one)] as const,
  );
  const [language, first] = verbs[0] ?? ['', []];
  if (first.length === 0 || verbs.some(([, found]) => found.length === 0)) return [];
  return [
    { path: typeof text === 'string' ? [field] : [field, language], values: { ...about, verbs: first } },
  ];
}
