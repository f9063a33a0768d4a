// Whose ratings count.
import { reviewsOf } from './keys.ts';
import type { Rated, Ratings, Round } from './ratings.ts';
import type { Row } from './rows.ts';

/** Decides which ratings are heard of a row. */
export interface Voice {
  /** Undefined for the voice of the plan itself. */
  readonly party: string | undefined;
  hears(row: Row, round: Round): boolean;
}

/** The plan's own party, in the plan; where no plan works on a review, or names no party, anybody there. */
export const ownVoice: Voice = {
  party: undefined,
  hears: ({ plan }, { folder, party }) =>
    plan === undefined || (folder === plan && (plan.plan?.party === undefined || plan.plan.party === party)),
};

/** One voice for every party that rates. What a party says in its own plan replaces what others report of it. */
export function partyVoices(ratings: Ratings, rows: readonly Row[]): Voice[] {
  const rated = ratedOf(rows, ratings);
  const ownReviews = new Set(rated.filter(isOwn).map(({ party, review }) => `${party} ${review}`));
  const parties = new Set([...roundsOf(rows, ratings), ...rated].map(({ party }) => party));
  return [...parties].sort().map((party) => ({
    party,
    hears: (row, round) =>
      round.party === party && (isOwn(round) || !ownReviews.has(`${party} ${row.review}`)),
  }));
}

/** Dates of the rounds a voice is heard in, up to a day, oldest first. */
export function datesOf(voice: Voice, rows: readonly Row[], ratings: Ratings, day: string): Round[] {
  const views = [...new Map(rows.map((row) => [`${row.review} ${row.plan?.folder}`, row])).values()];
  const declared = roundsOf(rows, ratings).filter((round) => views.some((row) => voice.hears(row, round)));
  const rated = rows.flatMap((row) => ratedOf([row], ratings).filter((one) => voice.hears(row, one)));
  const byDate = new Map([...declared, ...rated].map((round) => [round.date, round]));
  return [...byDate.values()]
    .filter(({ start }) => start <= day)
    .sort((a, b) => (a.start < b.start ? -1 : Number(a.start > b.start)));
}

function ratedOf(rows: readonly Row[], { byKey }: Ratings): Rated[] {
  return rows.flatMap(({ key }) => byKey.get(key) ?? []);
}

/** Rounds of folders that have to do with the rows, rated or not yet. */
function roundsOf(rows: readonly Row[], { rounds }: Ratings): Round[] {
  const reviews = new Set(rows.map(({ review }) => review));
  return rounds.filter(({ folder }) => reviewsOf(folder).some((review) => reviews.has(review)));
}

function isOwn({ folder, party }: Round): boolean {
  return folder.plan?.party === party;
}
