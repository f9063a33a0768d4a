// A State's response as a cell spells it.
import { findResponse, type ResponseEntry } from '@followthrough/domain';
import type { Notes, Place } from '../finding.ts';

/** One entry of the response's history; undefined for an empty cell, or one that cannot be mapped, which is noted. */
export function readResponse(
  cell: string,
  notes: Notes,
  place: Place,
  source?: string,
): ResponseEntry | undefined {
  if (cell === '') return undefined;
  const found = findResponse(cell);
  if (found === undefined) {
    notes.add('unknown-response', place, { value: cell });
    return undefined;
  }
  const { response: value, claim, why } = found;
  if (why !== undefined) notes.add('response-read-as', place, { value: cell, response: value, why });
  return { value, ...(claim === undefined ? {} : { claim }), ...(source ? { source } : {}) };
}
