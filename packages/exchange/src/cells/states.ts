// Recommending States of a cell or of a text, as codes.
import { findState, fold, nearestStates, unknownState } from '@followthrough/domain';
import type { Notes, Place } from '../finding.ts';

/** Codes of the States in a cell, each once; a name nobody knows becomes `unknown`, with a note. */
export function readStates(cell: string, notes: Notes, place: Place): string[] {
  const codes = namesIn(cell).map((name) => {
    const state = findState(name);
    if (state === undefined && name !== unknownState) noteUnknown(name, notes, place);
    return state?.code ?? unknownState;
  });
  return [...new Set(codes)];
}

/** The same, where a recommendation without a State would be missing from every count by State. */
export function statesOrUnknown(cell: string, notes: Notes, place: Place): string[] {
  if (cell !== '' && fold(cell) !== unknownState) return readStates(cell, notes, place);
  notes.add('no-recommending-state', place);
  return [unknownState];
}

/** States named in the brackets that end a text, as OHCHR prints them; undefined where the brackets hold anything else. */
export function statesAtEnd(text: string): string[] | undefined {
  const codes: string[] = [];
  let rest = text.replace(/[;.\s]+$/, '');
  while (rest.endsWith(')')) {
    const open = openingBracket(rest);
    const names = namesIn(rest.slice(open + 1, -1)).map((name) => findState(name)?.code);
    if (names.length === 0 || names.includes(undefined)) break;
    codes.unshift(...names.filter((code) => code !== undefined));
    rest = rest.slice(0, open).trimEnd();
  }
  return codes.length > 0 ? [...new Set(codes)] : undefined;
}

/** A State's own name may hold a comma ("Korea, Republic of"), so the whole is tried before its parts. */
function namesIn(cell: string): string[] {
  return split(cell, separators).flatMap((part) =>
    findState(part) || !part.includes(',') ? [part] : split(part, /,/),
  );
}

// "&#40;" and "&amp;" end in a semicolon too
const separators = /(?<!&#?\w{1,8});|[\n|]/;

const split = (text: string, by: RegExp): string[] =>
  text
    .split(by)
    .map((part) => part.trim())
    .filter((part) => part !== '');

function openingBracket(text: string): number {
  let depth = 0;
  for (let at = text.length - 1; at >= 0; at--) {
    if (text[at] === ')') depth++;
    if (text[at] === '(' && --depth === 0) return at;
  }
  return -1;
}

function noteUnknown(value: string, notes: Notes, place: Place): void {
  const near = nearestStates(value).map(({ name }) => name.en);
  notes.add('state-not-known', place, { value, ...(near.length > 0 ? { near } : {}) });
}
