// Whose review a table is about: the importer's word, the table's own column, or the name of the file.
import { findState, nearestStates } from '@followthrough/domain';
import type { Place } from '../finding.ts';
import type { ReadContext } from '../format.ts';

/** Code of the State under review; undefined, with a note, where nobody says it. */
export function stateUnderReview(
  cell: string,
  place: Place,
  { options, notes }: ReadContext,
): string | undefined {
  const given = options.review?.state ?? cell;
  if (given === '') return fromFileName(options.name ?? '', notes);
  const state = findState(given);
  if (state) return state.code;
  const near = nearestStates(given).map(({ name }) => name.en);
  notes.add('unknown-state-under-review', options.review?.state === undefined ? place : {}, {
    value: given,
    ...(near.length > 0 ? { near } : {}),
  });
  return undefined;
}

/** `slovenia_recommendations.csv`: the words the name begins with; codes of three letters would be chance. */
function fromFileName(name: string, notes: ReadContext['notes']): string | undefined {
  const words = (name.split(/[\\/]/).at(-1) ?? '').split(/[^\p{L}]+/u);
  for (let count = Math.min(words.length, 6); count > 0; count--) {
    const text = words.slice(0, count).join(' ');
    const state = text.length > 3 ? findState(text) : undefined;
    if (state) {
      notes.add('state-from-name', {}, { state: state.name.en });
      return state.code;
    }
  }
  notes.add('no-state');
  return undefined;
}
