import type { Issue } from '../finding.ts';
import { readInterval } from '../read/interval.ts';
import { measureValue } from '../read/measure.ts';
import { readRecommendation } from '../read/reference.ts';
import type { Indicator } from '../schema/indicator.ts';
import type { PlanFolder } from '../workspace.ts';
import type { PlanRule } from './rule.ts';

/** "Fully implemented" sits badly beside an indicator that is now worse than its baseline. */
export const fullyWhileWorse: PlanRule = {
  code: 'fully-while-indicator-worse',
  kind: 'contradiction',
  severity: 'warning',
  scope: 'plan',
  check(folder) {
    const worse = worseIndicators(folder);
    return folder.recommendations.flatMap((recommendation, index) =>
      (recommendation.ratings ?? []).flatMap((rating, at): Issue[] => {
        const indicator = worse.get(recommendation.number);
        if (rating.value !== 'fully' || indicator === undefined) return [];
        return [
          {
            path: ['recommendations', index, 'ratings', at, 'value'],
            values: { number: recommendation.number, indicator },
          },
        ];
      }),
    );
  },
};

/** Number of a recommendation to the id of an indicator that is worse than at its baseline. */
function worseIndicators(folder: PlanFolder): Map<string, string> {
  const worse = new Map<string, string>();
  for (const indicator of folder.indicators.filter(isWorse)) {
    for (const text of indicator.for ?? []) {
      const number = readRecommendation(text)?.number;
      if (number !== undefined) worse.set(number, indicator.id);
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
  if (before === undefined || now === undefined) return false;
  if (indicator.better === 'higher') return now < before;
  return indicator.better === 'lower' && now > before;
}

function newest(values: Record<string, { value: string }> | undefined): number | undefined {
  const dated = Object.entries(values ?? {})
    .map(([date, { value }]) => ({ end: readInterval(date)?.end ?? '', value: measureValue(value) }))
    .filter(({ end, value }) => end !== '' && value !== undefined)
    .sort((a, b) => (a.end < b.end ? -1 : 1));
  return dated.at(-1)?.value;
}
