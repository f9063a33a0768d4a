// Counts of responses and ratings, every share with its denominator.
//
//   n = rated + notAssessed + unrated;  rated = not + partially + fully
//   ofRated = fully / rated;  ofAccepted = acceptedFully / accepted
//   bounds of ofAccepted, whatever is still unknown: [F / N, (F + U) / N], N accepted, F fully, U not rated among them
//
// A share is null where its denominator is 0. Accepted means accepted at adoption; `partly` is a class of its own.
import { type Response, responses } from '@followthrough/domain';
import type { RatingState } from './rating-state.ts';

/** Counts of one group; shares are fractions. */
export interface Counts {
  readonly n: number;
  readonly responses: Readonly<Record<Response, number>>;
  readonly rated: number;
  readonly unrated: number;
  readonly notAssessed: number;
  readonly not: number;
  readonly partially: number;
  readonly fully: number;
  readonly ofRated: number | null;
  readonly ofAccepted: number | null;
  readonly acceptedRated: number;
  readonly acceptedNot: number;
  readonly acceptedPartially: number;
  readonly acceptedFully: number;
  /** Not accepted at adoption, accepted by the day; counted nowhere else as accepted. */
  readonly acceptedLater: number;
  /** Least and greatest that `ofAccepted` can be once everything is rated. */
  readonly bounds: readonly [low: number, high: number] | null;
  /** Rated only through the recommendation they are answered under. */
  readonly throughSee: number;
  /** Rated on an own scale that maps to this one. */
  readonly throughScale: number;
}

/** What is counted of one unit. */
export interface Counted extends RatingState {
  readonly response: Response;
  readonly acceptedLater: boolean;
}

/** Counts of units. */
export function countsOf(units: readonly Counted[]): Counts {
  const count = (test: (unit: Counted) => boolean) =>
    units.reduce((sum, unit) => sum + Number(test(unit)), 0);
  const all = levelsOf(units);
  const accepted = units.filter(({ response }) => response === 'accepted');
  const { not, partially, fully, rated } = levelsOf(accepted);
  const unknown = accepted.length - rated;
  return {
    n: units.length,
    responses: responseCounts(units),
    ...all,
    unrated: count(({ level }) => level === undefined),
    notAssessed: count(({ level }) => level === 'not assessed'),
    ofRated: share(all.fully, all.rated),
    ofAccepted: share(fully, accepted.length),
    acceptedRated: rated,
    acceptedNot: not,
    acceptedPartially: partially,
    acceptedFully: fully,
    acceptedLater: count(({ acceptedLater }) => acceptedLater),
    bounds: accepted.length === 0 ? null : [fully / accepted.length, (fully + unknown) / accepted.length],
    throughSee: count(({ throughSee }) => throughSee),
    throughScale: count(({ throughScale }) => throughScale),
  };
}

function levelsOf(units: readonly Counted[]) {
  const [not, partially, fully] = (['not', 'partially', 'fully'] as const).map(
    (wanted) => units.filter(({ level }) => level === wanted).length,
  ) as [number, number, number];
  return { not, partially, fully, rated: not + partially + fully };
}

function responseCounts(units: readonly Counted[]): Record<Response, number> {
  const counts = Object.fromEntries(responses.map((response) => [response, 0])) as Record<Response, number>;
  for (const { response } of units) counts[response] += 1;
  return counts;
}

function share(part: number, whole: number): number | null {
  return whole === 0 ? null : part / whole;
}
