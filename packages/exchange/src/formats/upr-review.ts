// The head of a UPR review, from what tables say about it.

import { cycleOfSession, findState, type Review } from '@followthrough/domain';
import { createIds } from '../cells/slug.ts';

export interface ReviewFacts {
  /** Three-letter code; undefined where nobody says it. */
  state: string | undefined;
  cycle: number | undefined;
  session: number | undefined;
  document?: string | undefined;
  response?: string | undefined;
}

/**
 * Ids of the reviews of one file, in their order: `mng-upr1`, with the session where a State has several in one cycle
 * or the cycle is not known, and counted on where that is not enough.
 */
export function reviewIds(all: readonly ReviewFacts[]): string[] {
  const seen = new Set<string>();
  const several = new Set<string>();
  for (const id of all.map((facts) => reviewId(facts))) (seen.has(id) ? several : seen).add(id);
  const idFor = createIds();
  return all.map((facts) =>
    idFor(reviewId(several.has(reviewId(facts)) ? { ...facts, withSession: true } : facts)),
  );
}

/** The id of a review that is alone in its file. */
export const reviewId = ({
  state,
  cycle,
  session,
  withSession = cycle === undefined,
}: ReviewFacts & { withSession?: boolean }): string =>
  [
    state?.toLowerCase(),
    cycle === undefined ? 'upr' : `upr${cycle}`,
    withSession && session !== undefined ? `s${session}` : undefined,
  ]
    .filter((part) => part !== undefined)
    .join('-');

/** Head of the review; what is not known is left out. */
export function reviewHead(id: string, facts: ReviewFacts): Review {
  const { state, cycle, session, document, response } = facts;
  return {
    id,
    title: titleOf(facts),
    ...(state === undefined ? {} : { state }),
    mechanism: 'UPR',
    ...(cycle === undefined ? {} : { cycle: String(cycle) }),
    ...(session === undefined ? {} : { session: String(session) }),
    ...(document ? { document } : {}),
    ...(response ? { response } : {}),
    languages: ['en'],
  };
}

/** The number of a session as exports spell it: "22", "22nd Session"; undefined where it is none. */
export function readSession(cell: string): number | undefined {
  const digits = /^(?:session\s*)?(\d{1,3})(?:st|nd|rd|th)?(?:\s+session)?$/i.exec(cell.trim())?.[1];
  const session = Number(digits);
  return session >= 1 ? session : undefined;
}

/** The cycle a cell names, else that of the session. */
export const readCycle = (cell: string, session: number | undefined): number | undefined =>
  /^[1-9]$/.test(cell) ? Number(cell) : session === undefined ? undefined : cycleOfSession(session);

const titleOf = ({ state, cycle, session }: ReviewFacts): string =>
  [
    state === undefined ? undefined : findState(state)?.name.en,
    cycle === undefined ? 'Universal Periodic Review' : `Universal Periodic Review, cycle ${cycle}`,
    session === undefined ? undefined : `session ${session}`,
  ]
    .filter((part) => part !== undefined)
    .join(', ');
