// From rows, one per recommending State, to recommendations.
import type { Recommendation, ResponseEntry } from '@followthrough/domain';
import { noteNumbersTwice, provisionalNumbers } from '../cells/number.ts';
import type { Notes } from '../finding.ts';

export interface RowFacts {
  row: number;
  text: string;
  number: string | undefined;
  states: readonly string[];
  response: ResponseEntry | undefined;
  /** The response as the cell has it, so that two that cannot be mapped stay two. */
  said: string;
  category: string | undefined;
  issues: readonly string[];
}

/**
 * The recommendations of one review, in the order of their first rows. Same text and response is one recommendation
 * from several States, unless the rows carry different numbers: identical texts under two numbers count twice.
 */
export function recommendationsOf(rows: readonly RowFacts[], notes: Notes): Recommendation[] {
  const groups = [...sameText(rows)]
    .flatMap((same) => byNumber(same, notes))
    .flatMap((g) => byState(g, notes));
  groups.sort((a, b) => a[0].row - b[0].row);
  const numbered = groups.map((group) => ({ row: group[0].row, number: numberOf(group) }));
  noteNumbersTwice(numbered, notes, undefined);
  const used = rows.flatMap(({ number }) => number ?? []);
  const provisional = provisionalNumbers(used, notes);
  return groups.map((group) => joined(group, numberOf(group) ?? provisional(group[0].row), notes));
}

type Group = [RowFacts, ...RowFacts[]];

function sameText(rows: readonly RowFacts[]): Iterable<Group> {
  const groups = new Map<string, Group>();
  for (const row of rows) {
    const key = JSON.stringify([row.text, row.response?.value ?? row.said, row.response?.claim]);
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  return groups.values();
}

/** Rows without a number belong to the one number their text has; with two numbers that cannot be known. */
function byNumber(group: Group, notes: Notes): Group[] {
  const numbers = new Set(group.flatMap(({ number }) => number ?? []));
  if (numbers.size < 2) return [group];
  const lost = group.filter(({ number }) => number === undefined);
  for (const { row } of lost) notes.add('number-ambiguous', { row }, { numbers: [...numbers] });
  const groups = [...numbers].map((number) => group.filter((row) => row.number === number));
  return [...groups, lost].filter(isGroup);
}

/** A State cannot make one recommendation twice: with a number the row is a repetition, without one it is another. */
function byState(group: Group, notes: Notes): Group[] {
  const groups: Group[] = [];
  for (const row of group) {
    const fits = groups.find(
      (known) => !known.some(({ states }) => states.some((s) => row.states.includes(s))),
    );
    if (fits) fits.push(row);
    else if (groups.length === 0) groups.push([row]);
    else if (numberOf(group) !== undefined)
      notes.add('row-left-out', { row: row.row }, { first: group[0].row });
    else {
      notes.add('row-repeated', { row: row.row }, { first: group[0].row });
      groups.push([row]);
    }
  }
  return groups;
}

function joined(group: Group, number: string, notes: Notes): Recommendation {
  const [{ row, text, response }] = group;
  const states = [...new Set(group.flatMap((one) => one.states))];
  const issues = [...new Set(group.flatMap((one) => one.issues))];
  const categories = [...new Set(group.flatMap(({ category }) => category ?? []))];
  const [category] = categories;
  if (categories.length > 1)
    notes.add('category-differs', { row }, { values: categories, kept: categories[0] ?? '' });
  return {
    number,
    ...(states.length > 0 ? { states } : {}),
    ...(text === '' ? {} : { text }),
    ...(response ? { response: [response] } : {}),
    ...(issues.length > 0 ? { issues } : {}),
    ...(category === undefined ? {} : { action_category: category }),
  };
}

const numberOf = (group: Group): string | undefined => group.find(({ number }) => number)?.number;

const isGroup = (rows: readonly RowFacts[]): rows is Group => rows.length > 0;
