// The example plans that a new store is given, by the ids their files carry (packages/samples/plans).

/** The one to look around in first comes first. */
export const exampleIds: readonly string[] = ['coalition-2019', 'ngo-forum-2015'];

/** The best example among the plans of a store. */
export function exampleAmong<Item extends { readonly plan?: string | undefined }>(
  items: readonly Item[],
): Item | undefined {
  return exampleIds.flatMap((id) => items.find(({ plan }) => plan === id) ?? [])[0];
}
