// The one stretch in which two texts differ, so that a cursor outside it stays where it was.

export interface Difference {
  /** Offsets in the text before. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Undefined where the texts are the same. */
export function differenceOf(before: string, after: string): Difference | undefined {
  if (before === after) return undefined;
  const most = Math.min(before.length, after.length);
  let head = 0;
  while (head < most && before[head] === after[head]) head++;
  let tail = 0;
  while (tail < most - head && before[before.length - 1 - tail] === after[after.length - 1 - tail]) tail++;
  return { start: head, end: before.length - tail, text: after.slice(head, after.length - tail) };
}
