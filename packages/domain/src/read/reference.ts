/** A source named in the text; `symbol` is true for UN documents, which need no declaration. */
export interface SourceReference {
  id: string;
  locator?: string;
  symbol: boolean;
}

/** A recommendation named in the text: `108.42`, `108.42(a)`, `ccpr6/12(b)`. */
export interface RecommendationReference {
  review?: string;
  number: string;
  limb?: string;
}

const symbol = /^[A-Z][A-Za-z]*\/\S+/;

/** Splits `moj-2017 p. 14` into id and locator. */
export function readSource(text: string): SourceReference {
  const [id = '', ...rest] = text.trim().split(/\s+/);
  const locator = rest.join(' ');
  return { id, symbol: symbol.test(id), ...(locator ? { locator } : {}) };
}

/** Reads a recommendation's key; undefined when the text has no number in it. */
export function readRecommendation(text: string): RecommendationReference | undefined {
  const match =
    /^(?:([\p{L}\p{N}._-]+)\/)?([A-Z]{0,3}\d+[a-z]?(?:\.\d+[a-z]?)*)(?:\(([\p{L}\p{N}]+)\))?$/u.exec(
      text.trim(),
    );
  if (!match) return undefined;
  const [, review, number = '', limb] = match;
  return { number, ...(review ? { review } : {}), ...(limb ? { limb } : {}) };
}
