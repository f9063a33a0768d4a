// One comparison for all look-ups: what differs only in case, accents or punctuation is the same.

/** Text reduced for comparison: lower case, no accents, `&` as "and", punctuation as one space. */
export function fold(text: string): string {
  return withoutEntities(text)
    .normalize('NFKD')
    .replace(/\p{Mark}/gu, '')
    .toLowerCase()
    .replace(/['’ʼ`´]/g, '')
    .replace(/&/g, ' and ')
    .replace(/[^\p{Letter}\p{Number}]+/gu, ' ')
    .trim();
}

/** A map from folded spelling to item. Throws when one spelling would name two items: a mistake in the data. */
export function foldedIndex<Item>(
  items: readonly Item[],
  spellings: (item: Item) => readonly string[],
  foldWith: (text: string) => string = fold,
): ReadonlyMap<string, Item> {
  const index = new Map<string, Item>();
  for (const item of items) {
    for (const spelling of spellings(item)) {
      const key = foldWith(spelling);
      const known = index.get(key);
      if (known !== undefined && known !== item) throw new Error(`"${spelling}" names two items`);
      index.set(key, item);
    }
  }
  return index;
}

// UPR Info's export of 2014 writes "&#40;Unknown&#41;" and "&amp;".
function withoutEntities(text: string): string {
  return text
    .replace(/&#(\d{1,5});/g, (_, digits: string) => String.fromCharCode(Number(digits)))
    .replace(/&amp;/g, '&');
}
