// What every vocabulary carries beside its items: where they come from, and as of when.

/** A list of items with its source and the date (ISO) as of which the items are true. */
export type Vocabulary<Item> = {
  readonly source: string;
  readonly date: string;
  readonly items: readonly Item[];
};

/** A short text in the two languages of the interface. */
export type Label = { readonly en: string; readonly mn: string };
