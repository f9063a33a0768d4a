// The number of a recommendation, exactly as printed.
import { readRecommendation } from '@followthrough/domain';
import type { Notes, Place } from '../finding.ts';

/** The number with its spelling kept (`108.10` stays); undefined where the cell is empty or, noted, is no number. */
export function readNumber(cell: string, notes: Notes, place: Place): string | undefined {
  const number = withoutShield(cell);
  if (number === '') return undefined;
  const read = readRecommendation(number);
  if (read !== undefined && read.review === undefined) return number;
  notes.add('bad-number', place, { value: cell });
  return undefined;
}

/** Notes numbers that stand for several recommendations; where 115.10 is missing, 115.1 twice is a lost zero. */
export function noteNumbersTwice(
  numbered: readonly { row: number; number: string | undefined }[],
  notes: Notes,
  column: string | undefined,
): void {
  const known = new Set(numbered.map(({ number }) => number));
  const seen = new Set<string>();
  for (const { row, number } of numbered) {
    if (number === undefined) continue;
    const lost = `${number}0`;
    const dropped = number.includes('.') && !known.has(lost);
    if (seen.has(number) && dropped) notes.add('number-lost-its-zero', { row, column }, { number, lost });
    else if (seen.has(number)) notes.add('number-twice', { row, column }, { number });
    seen.add(number);
  }
}

/** Gives one review provisional numbers, U1, U2, ..., passing over those the file itself uses. */
export function provisionalNumbers(used: Iterable<string>, notes: Notes): (row: number) => string {
  const taken = new Set(used);
  let last = 0;
  return (row) => {
    notes.add('provisional-number', { row });
    do last++;
    while (taken.has(`U${last}`));
    return `U${last}`;
  };
}

// Spreadsheets keep a number as text by ="108.10" or '108.10.
const withoutShield = (cell: string) => (/^="([^"]*)"$/.exec(cell)?.[1] ?? cell.replace(/^'/, '')).trim();
