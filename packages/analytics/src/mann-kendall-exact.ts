// Exact distribution of Mann-Kendall's S without ties: permutations of n counted by their inversions D = (N - S) / 2.
//   f_n(k) = f_{n-1}(k) + f_{n-1}(k-1) + ... + f_{n-1}(k-n+1);  p = min(1, 2 min(P(D <= d), P(D >= d)))
// Source: Kendall 1970; the same as cor.test(exact = TRUE) of R and kendalltau(method = 'exact') of scipy.

/** Two-sided p of S for n points without ties; meant for small n, since it counts n! permutations. */
export function exactTwoSidedP(n: number, s: number): number {
  const counts = inversionCounts(n);
  const inversions = (counts.length - 1 - s) / 2;
  const all = sum(counts);
  const few = sum(counts.slice(0, inversions + 1)) / all;
  const many = sum(counts.slice(inversions)) / all;
  return Math.min(1, 2 * Math.min(few, many));
}

/** How many of the n! permutations have 0, 1, 2, ... n(n-1)/2 inversions. */
function inversionCounts(n: number): number[] {
  let counts = [1];
  for (let size = 2; size <= n; size++) {
    const shorter = counts;
    const length = (size * (size - 1)) / 2 + 1;
    counts = Array.from({ length }, (_, k) => sum(shorter.slice(Math.max(0, k - size + 1), k + 1)));
  }
  return counts;
}

function sum(values: readonly number[]): number {
  return values.reduce((a, b) => a + b, 0);
}
