// Mann-Kendall test of a monotonic trend.
//
//   S = sum over i < j of sgn(y_j - y_i), over pairs with t_i != t_j
//   varS = [n(n-1)(2n+5) - sum_y u(u-1)(2u+5) - sum_t v(v-1)(2v+5)] / 18
//          + [sum_y u(u-1)(u-2)] [sum_t v(v-1)(v-2)] / [9 n(n-1)(n-2)] + [sum_y u(u-1)] [sum_t v(v-1)] / [2 n(n-1)]
//     with u the sizes of groups of equal y, v of equal t
//   Z = (S - sgn S) / sqrt(varS);  p = erfc(|Z| / sqrt 2), two-sided
//   tau-b = S / sqrt((N - ties of y) (N - ties of t)), N = n(n-1)/2
//
// Sources: Mann 1945; Kendall, Rank Correlation Methods, 1970 (ties, continuity correction, tau-b).
// Edge cases: a constant series has S = 0, Z = 0, p = 1 and no tau-b; p is the exact one too for n <= 10 without ties.
import erfc from '@stdlib/math-base-special-erfc';
import { exactTwoSidedP } from './mann-kendall-exact.ts';
import type { Measure } from './measure.ts';
import type { Columns } from './series.ts';

/** `pExact` is null with ties or more than 10 points; `tauB` is null when y or t never changes. */
export type MannKendall = Measure<{
  readonly s: number;
  readonly varS: number;
  readonly z: number;
  readonly p: number;
  readonly pExact: number | null;
  readonly tauB: number | null;
}>;

/** Mann-Kendall test of a prepared series of at least two points. Time n². */
export function mannKendall({ t, y }: Columns): MannKendall {
  const n = y.length;
  const s = scoreOf(t, y);
  const yTies = tieSums(y);
  const tTies = tieSums(t);
  const varS = varianceOf(n, yTies, tTies);
  const z = varS > 0 ? (s - Math.sign(s)) / Math.sqrt(varS) : 0;
  const p = erfc(Math.abs(z) / Math.SQRT2);
  const pairs = (n * (n - 1)) / 2;
  const untied = (pairs - yTies.pairs / 2) * (pairs - tTies.pairs / 2);
  const tauB = untied > 0 ? s / Math.sqrt(untied) : null;
  const exact = n <= 10 && yTies.pairs === 0 && tTies.pairs === 0;
  const result = { ok: true, s, varS, z, p, pExact: exact ? exactTwoSidedP(n, s) : null, tauB } as const;
  if (tTies.pairs === n * (n - 1)) return { ...result, reason: 'too_few' };
  return tauB === null ? { ...result, reason: 'constant' } : result;
}

/** varS with both tie terms, for a prepared series. */
export function varianceOfScore({ t, y }: Columns): number {
  return varianceOf(y.length, tieSums(y), tieSums(t));
}

function scoreOf(t: Float64Array, y: Float64Array): number {
  let s = 0;
  for (let j = 1; j < y.length; j++) {
    const time = t[j];
    const value = y[j] ?? 0;
    for (let i = 0; i < j; i++) {
      if (t[i] === time) continue;
      const earlier = y[i] ?? 0;
      s += Number(value > earlier) - Number(value < earlier);
    }
  }
  return s;
}

/** Sums over groups of k equal values. */
interface TieSums {
  /** k(k-1) */
  readonly pairs: number;
  /** k(k-1)(k-2) */
  readonly triples: number;
  /** k(k-1)(2k+5) */
  readonly weighted: number;
}

function tieSums(values: Float64Array): TieSums {
  const sorted = Float64Array.from(values).sort();
  let [pairs, triples, weighted] = [0, 0, 0];
  for (let start = 0, end = 0; start < sorted.length; start = end) {
    while (end < sorted.length && sorted[end] === sorted[start]) end++;
    const k = end - start;
    pairs += k * (k - 1);
    triples += k * (k - 1) * (k - 2);
    weighted += k * (k - 1) * (2 * k + 5);
  }
  return { pairs, triples, weighted };
}

function varianceOf(n: number, y: TieSums, t: TieSums): number {
  const main = (n * (n - 1) * (2 * n + 5) - y.weighted - t.weighted) / 18;
  const triples = n > 2 ? (y.triples * t.triples) / (9 * n * (n - 1) * (n - 2)) : 0;
  const pairs = (y.pairs * t.pairs) / (2 * n * (n - 1));
  // Exactly 0, not nearly, when nothing can be compared.
  if (y.pairs === n * (n - 1) || t.pairs === n * (n - 1)) return 0;
  return main + triples + pairs;
}
