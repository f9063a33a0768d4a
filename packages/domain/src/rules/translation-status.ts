import { byLanguage } from '../read/localized.ts';
import type { Recommendation } from '../schema/recommendation.ts';
import { recordRule } from './rule.ts';

/** Wording that one side has not agreed to splits opinion later; wording older than its source misleads now. */
export const translationStatus = recordRule<Recommendation>({
  code: 'translation-stale',
  also: ['translation-draft'],
  kind: 'translation',
  severity: 'warning',
  sections: ['recommendations'],
  check({ number, text, translation = {} }, { languages }) {
    // without a text there is nothing to translate anew: that it is missing is said elsewhere
    const texts = text === undefined ? {} : byLanguage(text, languages);
    return Object.entries(translation).flatMap(([language, status]) => {
      if (status === 'agreed' || texts[language] === undefined) return [];
      const draft = { code: 'translation-draft', severity: 'info' as const };
      const issue = { path: ['translation', language], values: { number, language } };
      return [status === 'draft' ? { ...draft, ...issue } : issue];
    });
  },
});
