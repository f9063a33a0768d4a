import { isMap } from '../schema/normalise.ts';
import { sectionNames, sections } from '../schema/sections.ts';
import { placesWith } from '../schema/walk.ts';
import { isLanguage } from '../vocabulary/languages.ts';
import { recordRule } from './rule.ts';

/** Braces cut a sentence at its first comma; what follows then looks like a language. */
export const restOfSentence = recordRule<Record<string, unknown>>({
  code: 'rest-of-sentence',
  kind: 'schema',
  severity: 'error',
  sections: sectionNames,
  check: (record, _, section) =>
    places(sections[section].schema, record).flatMap(({ path, value }) =>
      (isMap(value) ? Object.keys(value) : [])
        .filter((key) => !isLanguage(key))
        .map((key) => ({ path: [...path, key], values: { key } })),
    ),
});

const places = placesWith(({ localized }) => localized === true);
