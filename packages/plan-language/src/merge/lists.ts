// Lists of ids and words merged as sets; their order is kept, since the first may lead.

/** Undefined where both put another one first, or both brought what they share into another order. */
export function mergeSets(
  base: readonly string[],
  ours: readonly string[],
  theirs: readonly string[],
): string[] | undefined {
  if ([base, ours, theirs].some((list) => new Set(list).size < list.length)) return undefined;
  const [first, other] = [ours[0], theirs[0]];
  if (base.length > 0 && first !== other && isNew(base, first) && isNew(base, other)) return undefined;
  if (!isReordered(base, theirs)) return combined(base, ours, theirs);
  return isReordered(base, ours) ? undefined : combined(base, theirs, ours);
}

/** The order of the one, with what the other put in, without what it took out. */
function combined(base: readonly string[], main: readonly string[], other: readonly string[]): string[] {
  const result = main.filter((item) => other.includes(item) || !base.includes(item));
  other.forEach((item, at) => {
    if (base.includes(item) || result.includes(item)) return;
    result.splice(placeAfter(result, other.slice(0, at)), 0, item);
  });
  return result;
}

/** Behind the nearest of those before it that is there; at the end where none is and others stood before. */
export function placeAfter<T>(list: readonly T[], before: readonly T[]): number {
  const near = before.findLast((item) => list.includes(item));
  if (near !== undefined) return list.indexOf(near) + 1;
  return before.length === 0 ? 0 : list.length;
}

const isNew = (base: readonly string[], item: string | undefined): boolean =>
  item !== undefined && !base.includes(item);

function isReordered(base: readonly string[], list: readonly string[]): boolean {
  const places = list.map((item) => base.indexOf(item)).filter((place) => place >= 0);
  return places.some((place, at) => at > 0 && place < (places[at - 1] ?? 0));
}
