// Published series: certified regressions, and long records with results of other tools.
import { expect, test } from 'vitest';
import { type Point, trend } from '../src/analytics.ts';
import { describeOracle, expectNear } from './oracle.ts';

interface Regression {
  readonly id: string;
  readonly x: number[];
  readonly y: number[];
  /** Lines through the origin say so; they are no measure of ours. */
  readonly model?: string;
  readonly certified?: { slope: number; intercept: number; se_slope: number };
  readonly exact?: { slope: number; intercept: number; se_slope: number };
}

const pointsOf = (t: number[], y: number[]) => t.map((time, i): Point => [time, y[i] ?? null]);

describeOracle<Regression[]>('regression.json', (regressions) => {
  const lines = regressions.filter(({ model }) => model === undefined);

  test.each(lines.map((one) => [one.id, one] as const))(
    'least squares: %s',
    (id, { x, y, exact, certified }) => {
      const expected = exact ?? certified;
      const { ols } = trend({ id, points: pointsOf(x, y) }, { duplicates: 'keep', alpha: 0.05 });
      if (!ols.ok || ols.low === null || ols.high === null || !expected) throw new Error('no result');
      expectNear(ols.slope, expected.slope, 1e-11);
      expectNear(ols.intercept, expected.intercept, 1e-9);
      expectNear((ols.low + ols.high) / 2, expected.slope, 1e-11);
      // Half the width is the t quantile of n - 2 times the standard error: 2.2621571628 for 9, 2.0322445093 for 34.
      const t = x.length === 36 ? 2.0322445093177 : 2.26215716279821;
      expectNear((ols.high - ols.low) / 2 / t, expected.se_slope, 1e-9);
    },
  );
});

interface RealSeries {
  readonly id: string;
  readonly t: number[];
  readonly y: number[];
  readonly expected?: {
    readonly 'pymk.original': { s: number; var_s: number; z: number; p: number };
    readonly 'scipy.theilslopes': [slope: number, intercept: number, low: number, high: number];
  };
}

describeOracle<RealSeries[]>('realseries.json', (all) => {
  const compared = all.flatMap((one) =>
    one.expected === undefined ? [] : [{ ...one, expected: one.expected }],
  );

  test('three records have results of other tools', () => {
    expect(compared.map(({ id }) => id)).toEqual(['R-Nile', 'R-uspop', 'R-discoveries']);
  });

  test.each(compared.map((one) => [one.id, one] as const))('%s', (id, { t, y, expected }) => {
    const { mannKendall: mk, theilSen } = trend({ id, points: pointsOf(t, y) });
    if (!mk.ok || !theilSen.ok) throw new Error('no result');
    const pymk = expected['pymk.original'];
    expect(mk.s).toBe(pymk.s);
    expectNear(mk.varS, pymk.var_s, 1e-12);
    expectNear(mk.z, pymk.z, 1e-12);
    // pymannkendall computes 2 (1 - cdf), which is exact to about 1e-16 only.
    expectNear(mk.p, pymk.p, 1e-9, 1e-15);
    const [slope, intercept, low, high] = expected['scipy.theilslopes'];
    expectNear(theilSen.slope, slope, 1e-12);
    expectNear(theilSen.intercept, intercept, 1e-12);
    expectNear(theilSen.low, low, 1e-12, 1e-12);
    expectNear(theilSen.high, high, 1e-12, 1e-12);
  });
});
