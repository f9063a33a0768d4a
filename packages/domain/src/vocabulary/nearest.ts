// "Did you mean …": the candidates a slip of the finger away.

/** At most `limit` candidates close to the word, closest first; none when all are too far to be a slip. */
export function nearest(word: string, candidates: Iterable<string>, limit = 3): string[] {
  const sought = word.toLowerCase();
  const tolerance = Math.max(1, Math.floor(sought.length / 3));
  const close: Close[] = [];
  for (const candidate of candidates) {
    const distance = editDistance(sought, candidate.toLowerCase(), tolerance);
    if (distance > tolerance) continue;
    close.push({ candidate, distance, sameStart: candidate[0]?.toLowerCase() === sought[0] });
  }
  close.sort(byCloseness);
  // Beside a near candidate a far one only distracts.
  const farthest = (close[0]?.distance ?? 0) + 1;
  return close
    .filter(({ distance }) => distance <= farthest)
    .slice(0, limit)
    .map(({ candidate }) => candidate);
}

type Close = { readonly candidate: string; readonly distance: number; readonly sameStart: boolean };

// Among equals, first letters are seldom mistyped; then by the alphabet, so that the answer is always the same.
function byCloseness(a: Close, b: Close): number {
  if (a.distance !== b.distance) return a.distance - b.distance;
  if (a.sameStart !== b.sameStart) return a.sameStart ? -1 : 1;
  return a.candidate < b.candidate ? -1 : 1;
}

/**
 * Damerau-Levenshtein distance in code units, where swapped neighbours count once (optimal string alignment).
 * A distance beyond `limit` is answered as `limit + 1`.
 */
export function editDistance(a: string, b: string, limit = Number.POSITIVE_INFINITY): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row++) {
    const current = [row];
    for (let column = 1; column <= b.length; column++) {
      const same = a[row - 1] === b[column - 1];
      const swapped = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      current[column] = Math.min(
        at(last, column) + 1,
        at(current, column - 1) + 1,
        at(last, column - 1) + (same ? 0 : 1),
        swapped ? at(beforeLast, column - 2) + 1 : Number.POSITIVE_INFINITY,
      );
    }
    // A later row is never smaller than the smallest of two rows in sequence.
    if (Math.min(...current) > limit && Math.min(...last) > limit) return limit + 1;
    beforeLast = last;
    last = current;
  }
  const distance = at(last, b.length);
  return distance > limit ? limit + 1 : distance;
}

function at(row: readonly number[], column: number): number {
  return row[column] ?? Number.POSITIVE_INFINITY;
}
