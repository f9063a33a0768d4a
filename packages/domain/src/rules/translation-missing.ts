import { byLanguage } from '../read/localized.ts';
import type { Recommendation } from '../schema/recommendation.ts';
import { recordRule } from './rule.ts';

/** A review in two languages needs each text in both, or readers of one are left out. */
export const translationMissing = recordRule<Recommendation>({
  code: 'translation-missing',
  kind: 'translation',
  severity: 'info',
  sections: ['recommendations'],
  check(recommendation, { languages }) {
    if (recommendation.text === undefined) return [];
    const texts = byLanguage(recommendation.text, languages);
    const missing = languages.filter((language) => texts[language] === undefined);
    return missing.length > 0 ? [{ path: ['text'], values: { number: recommendation.number, missing } }] : [];
  },
});
