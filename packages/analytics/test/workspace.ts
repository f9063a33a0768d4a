// Small workspaces by hand, as plan-language would read them.
import {
  type Assessment,
  emptyFolder,
  type PlanFolder,
  type Recommendation,
  type Response,
} from '@followthrough/domain';
import type { Dimension } from '../src/dimensions.ts';
import { type StatisticsOptions, statistics } from '../src/statistics.ts';

/** A folder with a review head. */
export function review(
  id: string,
  recommendations: Recommendation[],
  more: Partial<PlanFolder> = {},
): PlanFolder {
  return { ...emptyFolder(id), review: { id }, recommendations, ...more };
}

/** A folder with a plan head of a party on reviews. */
export function plan(
  id: string,
  party: string,
  reviews: string[],
  recommendations: Recommendation[],
  more: Partial<PlanFolder> = {},
): PlanFolder {
  return { ...emptyFolder(id), plan: { id, party, reviews }, recommendations, ...more };
}

/** A recommendation with a response at adoption. */
export function recommendation(
  number: string,
  response: Response,
  more: Partial<Recommendation> = {},
): Recommendation {
  return { number, response: [{ value: response }], ...more };
}

/** A plan's item with one rating. */
export function rated(
  number: string,
  round: string,
  value: string,
  more: Partial<Recommendation> = {},
): Recommendation {
  return { number, ratings: [{ in: round, value }], ...more };
}

/** A round of ratings. */
export function round(id: string, party: string, date: string, more: Partial<Assessment> = {}): Assessment {
  return { id, party, date, ...more };
}

export const asOf = '2026-11-21';
/** Statistics of some folders today. */
export const count = (folders: PlanFolder[], options: Partial<StatisticsOptions> = {}) =>
  statistics({ folders }, { asOf, ...options });
export const total = (folders: PlanFolder[], options: Partial<StatisticsOptions> = {}) =>
  count(folders, options).total;
/** Key and n of each group. */
export const keys = (folders: PlanFolder[], by: Dimension[], options: Partial<StatisticsOptions> = {}) =>
  count(folders, { by, ...options }).groups.map(({ key, n }) => [key, n]);

export const mid = round('mid', 'ngo', '2018-05-17');
export const end = round('end', 'ngo', '2020-10-01');

/** One review, one plan of the NGOs on it. */
export function world(
  facts: Recommendation[],
  items: Recommendation[] = [],
  more: Partial<PlanFolder> = {},
): PlanFolder[] {
  return [review('upr2', facts), plan('p', 'ngo', ['upr2'], items, { assessments: [mid, end], ...more })];
}

/** Three accepted, one noted. */
export const four = [
  recommendation('1', 'accepted'),
  recommendation('2', 'accepted'),
  recommendation('3', 'accepted'),
  recommendation('4', 'noted'),
];
