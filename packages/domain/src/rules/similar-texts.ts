// How alike two texts are, and finding the alike ones without comparing every pair: MinHash over triples of words
// (Broder 1997) with bands (Leskovec, Rajaraman, Ullman: Mining of Massive Datasets, chapter 3). Hashes are fixed,
// so the same texts give the same answer everywhere.

/** What is compared of a text. */
export interface TextPrint {
  /** Hashes of its triples of words. */
  triples: readonly number[];
  /** Two prints with one band in common may be alike. */
  bands: readonly number[];
}

/** How alike others are to this one: the share of triples that both have, 0 to 1. */
export function likenessTo({ triples }: TextPrint): (other: TextPrint) => number {
  const own = new Set(triples);
  return (other) => {
    let found = 0;
    for (const triple of other.triples) if (own.has(triple)) found++;
    // a triple that one of them repeats is common only as often as there is one to match it
    const common = Math.min(found, triples.length);
    return common === 0 ? 0 : common / (triples.length + other.triples.length - common);
  };
}

// eight bands of two: of texts that are alike by 0.6, 97 in 100 have a band in common
const bandCount = 8;
const factors = fixedNumbers(bandCount * 2);

export function printOf(text: string): TextPrint {
  const triples = triplesOf(wordsOf(text));
  const bands: number[] = [];
  for (let band = 0; band < bandCount; band++) {
    const first = lowest(triples, factors[2 * band] ?? 1);
    bands.push(mixed(mixed(band, first), lowest(triples, factors[2 * band + 1] ?? 1)));
  }
  return { triples, bands };
}

function lowest(triples: readonly number[], factor: number): number {
  let least = 0x7fffffff;
  for (const triple of triples) {
    const value = Math.imul(triple, factor);
    if (value < least) least = value;
  }
  return least;
}

/** Hashes of the words, in lower case; what is neither letter nor digit stands between words. */
function wordsOf(text: string): number[] {
  const lower = text.toLowerCase();
  const words: number[] = [];
  let hash = 0;
  for (let index = 0; index <= lower.length; index++) {
    const unit = index < lower.length ? lower.charCodeAt(index) : 32;
    if (isWordUnit(unit)) hash = Math.imul((hash === 0 ? offsetBasis : hash) ^ unit, prime);
    else if (hash !== 0) {
      words.push(hash);
      hash = 0;
    }
  }
  return words;
}

// FNV-1a
const offsetBasis = 0x811c9dc5;
const prime = 0x01000193;

function isWordUnit(unit: number): boolean {
  if (unit < 128) return (unit >= 97 && unit <= 122) || (unit >= 48 && unit <= 57);
  // beyond ASCII: spaces and Latin-1 signs, then general punctuation, are no letters
  return unit > 0xbf && !(unit >= 0x2000 && unit <= 0x206f);
}

/** A text of less than three words is compared as a whole. */
function triplesOf(words: readonly number[]): number[] {
  if (words.length < 3) return words.length === 0 ? [] : [words.reduce(mixed)];
  const triples: number[] = [];
  for (let index = 2; index < words.length; index++)
    triples.push(mixed(mixed(words[index - 2] ?? 0, words[index - 1] ?? 0), words[index] ?? 0));
  return triples;
}

/** The finisher of MurmurHash3 over both. */
function mixed(a: number, b: number): number {
  let hash = Math.imul(a, 0x85ebca6b) ^ b;
  hash = Math.imul(hash ^ (hash >>> 16), 0xc2b2ae35);
  return hash ^ (hash >>> 15);
}

/** Odd numbers, from the generator of Numerical Recipes. */
function fixedNumbers(count: number): number[] {
  let seed = 1;
  return Array.from({ length: count }, () => {
    seed = (Math.imul(seed, 1664525) + 1013904223) | 0;
    return seed | 1;
  });
}
