// The languages a text in a plan may carry, by BCP 47 language tag.

import { languagesTable } from './languages-table.ts';
import type { Label, Vocabulary } from './provenance.ts';

/** A language: BCP 47 primary subtag (ISO 639) and its name; `official` marks the six of the UN. */
export type Language = { readonly code: string; readonly name: Label; readonly official: boolean };

const officialCodes = new Set(['ar', 'en', 'es', 'fr', 'ru', 'zh']);

/** ISO 639-1, and three languages without a two-letter code that plans in and around Mongolia meet. */
export const languages: Vocabulary<Language> = {
  source:
    'IANA language subtag registry (ISO 639-1); names after Unicode CLDR, the Mongolian ones not yet reviewed',
  date: '2025-01-01',
  items: languagesTable
    .trim()
    .split('\n')
    .map((line) => {
      const [code = '', en = '', mn = ''] = line.split('|');
      return { code, name: { en, mn }, official: officialCodes.has(code) };
    }),
};

/** The language of a tag: "mn", "mn-Mong", "pt-BR"; the primary subtag in lower case, as plans write it. */
export function findLanguage(tag: string): Language | undefined {
  const primary = /^([a-z]{2,3})(?:-[A-Za-z]{4})?(?:-(?:[A-Za-z]{2}|\d{3}))?$/.exec(tag)?.[1];
  return primary === undefined ? undefined : byCode.get(primary);
}

/** Whether a key of a text map is a language. */
export function isLanguage(tag: string): boolean {
  return findLanguage(tag) !== undefined;
}

const byCode: ReadonlyMap<string, Language> = new Map(
  languages.items.map((language) => [language.code, language]),
);
