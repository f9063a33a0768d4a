/** One text, or one per language. */
export type Localized = string | Record<string, string>;

/** The text in one of the wanted languages, in their order; a plain text is in the first of `languages`. */
export function textIn(
  value: Localized | undefined,
  wanted: readonly string[],
  languages: readonly string[] = ['en'],
): string | undefined {
  if (value === undefined) return undefined;
  const texts = byLanguage(value, languages);
  for (const language of wanted) {
    const found = texts[language];
    if (found !== undefined) return found;
  }
  return Object.values(texts)[0];
}

/** Language to text; a plain text is in the first of `languages`. */
export const byLanguage = (
  value: Localized,
  languages: readonly string[] = ['en'],
): Record<string, string> => (typeof value === 'string' ? { [languages[0] ?? 'en']: value } : value);
