import type { Recommendation, Response } from '../schema/recommendation.ts';
import { readInterval } from './interval.ts';

/** The response at adoption: the first entry of the history. Without one it is pending. */
export const responseAtAdoption = (recommendation: Pick<Recommendation, 'response'>): Response =>
  recommendation.response?.[0]?.value ?? 'pending';

/** The newest response that was dated on or before the day; undated entries count as said at adoption. */
export function responseOn(recommendation: Pick<Recommendation, 'response'>, day: string): Response {
  const said = (recommendation.response ?? [])
    .map(({ date, value }) => ({ since: date === undefined ? '' : (readInterval(date)?.start ?? ''), value }))
    .filter(({ since }) => since <= day);
  // written in any order; of two of one day the later one counts
  return said.reduce((newest, one) => (one.since >= newest.since ? one : newest), nothing).value;
}

const nothing: { since: string; value: Response } = { since: '', value: 'pending' };

/** Pledges stand outside all counts. */
export const isCounted = (recommendation: Pick<Recommendation, 'kind'>): boolean =>
  recommendation.kind !== 'pledge';
