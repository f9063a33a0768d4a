import type { Issue } from '../finding.ts';
import { readInterval } from '../read/interval.ts';
import { measureValue } from '../read/measure.ts';
import type { Indicator } from '../schema/indicator.ts';
import { type PlanFolder, recommendationKey } from '../workspace.ts';
import type { PlanRule } from './rule.ts';

/** "Fully implemented" sits badly beside an indicator that is now worse than its baseline. */
export const fullyWhileWorse: PlanRule = {
  code: 'fully-while-indicator-worse',
  kind: 'contradiction',
  severity: 'warning',
  scope: 'plan',
  check(folder) {
    const worse = worseIndicators(folder);
    return folder.recommendations.flatMap(({ number, ratings = [] }, index) =>
      ratings.flatMap((rating, at): Issue[] => {
        const indicator = worse.get(recommendationKey(folder, number));
        if (rating.value !== 'fully' || indicator === undefined) return [];
        return [{ path: ['recommendations', index, 'ratings', at, 'value'], values: { number, indicator } }];
      }),
    );
  },
};

/** Key of a recommendation to the id of an indicator that is worse than at its baseline. */
function worseIndicators(folder: PlanFolder): Map<string | undefined, string> {
  const worse = new Map<string | undefined, string>();
  for (const indicator of folder.indicators.filter(isWorse)) {
    for (const text of indicator.for ?? []) {
      const key = recommendationKey(folder, text);
      if (key !== undefined) worse.set(key, indicator.id);
    }
  }
  return worse;
}

function isWorse(indicator: Indicator): boolean {
  const before = newest(indicator.baseline);
  const total = indicator.observations?.find((one) =>
    Object.keys(one).every((key) => ['values', 'source'].includes(key)),
  );
  const now = newest(total?.values);
  if (before === undefined || now === undefined || now.end <= before.end) return false;
  if (indicator.better === 'higher') return now.value < before.value;
  return indicator.better === 'lower' && now.value > before.value;
}

/** The value with the latest last day. */
function newest(values: Record<string, { value: string }> | undefined) {
  const dated = Object.entries(values ?? {}).flatMap(([date, { value: text }]) => {
    const end = readInterval(date)?.end;
    const value = measureValue(text);
    return end === undefined || value === undefined ? [] : [{ end, value }];
  });
  return dated.sort((a, b) => (a.end < b.end ? -1 : 1)).at(-1);
}
