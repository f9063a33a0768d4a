// Small workspaces by hand, as plan-language would read them.
import {
  type Assessment,
  emptyFolder,
  type PlanFolder,
  type Recommendation,
  type Response,
} from '@followthrough/domain';

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
