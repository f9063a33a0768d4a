import { type Measure, readMeasure } from '../read/measure.ts';
import type { Indicator } from '../schema/indicator.ts';
import { recordRule } from './rule.ts';
import { inOrder, valuesAt } from './written-values.ts';

/** A target on the wrong side of its baseline: two numbers were exchanged, or "better" was. */
export const targetNotBetter = recordRule<Indicator>({
  code: 'target-not-better',
  kind: 'smart',
  severity: 'warning',
  sections: ['indicators'],
  check(indicator) {
    const baseline = inOrder(valuesAt(indicator.baseline, ['baseline'])).at(-1);
    if (baseline === undefined) return [];
    return inOrder(valuesAt(indicator.target, ['target'])).flatMap((target) => {
      // across a break the two are not comparable
      const broken = Object.keys(indicator.breaks ?? {}).some(
        (date) => date > baseline.date && date <= target.date,
      );
      return !broken && worse(indicator, baseline.text, target.text)
        ? [{ path: target.path, values: { id: indicator.id, target: target.text, baseline: baseline.text } }]
        : [];
    });
  },
});

function worse({ better, levels = [] }: Indicator, before: string, after: string): boolean {
  const [from, to] = [readMeasure(before), readMeasure(after)];
  if (from?.kind === 'level' && to?.kind === 'level') {
    const [first, last] = [levels.indexOf(before), levels.indexOf(after)];
    return first >= 0 && last >= 0 && last < first;
  }
  const [a, b] = [likeValue(from, to), likeValue(to, from)];
  if (a === undefined || b === undefined || better === undefined) return false;
  if (better === 'higher') return b < a;
  if (better === 'lower') return b > a;
  const best = readMeasure(better.at);
  const aim = likeValue(best, from);
  return aim !== undefined && Math.abs(b - aim) > Math.abs(a - aim);
}

/** Only like is compared with like: 85% and 85 may mean different things, and 12/48 certainly does. */
const likeValue = (measure: Measure | undefined, other: Measure | undefined): number | undefined =>
  measure && 'value' in measure && measure.kind === other?.kind ? measure.value : undefined;
