// What is counted: recommendations, or each recommendation once for every State that made it.
import { type Response, responseAtAdoption, responseOn } from '@followthrough/domain';
import type { Row } from './rows.ts';

export type UnitName = 'recommendation' | 'state';

/** One thing that is counted. */
export interface Unit {
  readonly row: Row;
  readonly states: readonly string[];
  /** Parts that are meant; undefined for all of them. */
  readonly limbs: readonly string[] | undefined;
  readonly histories: readonly Row['response'][];
}

/** Units of a row. With `state`, only the parts a State made count for it, where parts name States. */
export function unitsOf(row: Row, unit: UnitName): Unit[] {
  const whole: Unit = { row, states: row.states, limbs: undefined, histories: wholeHistories(row) };
  if (unit === 'recommendation' || row.states.length === 0) return [whole];
  return row.states.map((state): Unit => {
    const parts = row.parts.filter(({ states }) => states?.includes(state));
    if (parts.length === 0) return { ...whole, states: [state] };
    const histories = parts.map(({ response }) => response ?? row.response);
    return { row, states: [state], limbs: parts.map(({ limb }) => limb), histories };
  });
}

/** The class in which a unit is counted for good: its response at adoption. */
export function responseClass({ histories }: Unit): Response {
  return together(histories.map((response) => responseAtAdoption({ response })));
}

/** Whether a unit was accepted by the day, but not at adoption. */
export function isAcceptedLater(unit: Unit, day: string): boolean {
  if (responseClass(unit) === 'accepted') return false;
  return together(unit.histories.map((response) => responseOn({ response }, day))) === 'accepted';
}

/** A response to the number itself is the response; parts speak where there is none. */
function wholeHistories({ response, parts }: Row): Unit['histories'] {
  return response !== undefined || parts.length === 0 ? [response] : parts.map((part) => part.response);
}

/** What parts share; `partly` when some are accepted or partly so; else pending, when noted and pending meet. */
function together(responses: readonly Response[]): Response {
  const [first = 'pending'] = responses;
  if (responses.every((one) => one === first)) return first;
  return responses.some((one) => one === 'accepted' || one === 'partly') ? 'partly' : 'pending';
}
