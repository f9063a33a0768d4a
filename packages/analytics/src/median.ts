// Median. Even counts take the mean of the two middle values.

/** Median of values in ascending order; they must not be empty. */
export function medianOfSorted(sorted: ArrayLike<number>): number {
  const upper = sorted.length >> 1;
  const high = sorted[upper] ?? 0;
  return sorted.length % 2 === 1 ? high : midpoint(sorted[upper - 1] ?? 0, high);
}

/** Median of values in any order, which are left as they are. */
export function medianOf(values: Float64Array): number {
  return medianOfSorted(Float64Array.from(values).sort());
}

function midpoint(a: number, b: number): number {
  const sum = a + b;
  return Number.isFinite(sum) ? sum / 2 : a / 2 + b / 2;
}
