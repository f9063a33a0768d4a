// Statistics as a table for spreadsheets; a cell that would become a formula there is made text.
import type { Statistics } from '@followthrough/analytics';
import { responses } from '@followthrough/domain';
import { stringify } from 'csv-stringify/sync';

/** One row a group, headings first; shares are fractions, empty where there is no denominator. */
export function statisticsCsv({ by, groups }: Statistics): string {
  const headings = [...(by.length === 0 ? ['group'] : by), ...columns.map(([name]) => name)];
  const rows = groups.map((group) => [
    ...(typeof group.key === 'string' ? [group.key] : group.key),
    ...columns.map(([, value]) => value(group)),
  ]);
  // spreadsheets take "=", "+", "-", "@" and their full-width twins for the start of a formula
  return stringify([headings, ...rows], { escape_formulas: true });
}

type Group = Statistics['groups'][number];

const columns: readonly [name: string, value: (group: Group) => number | null][] = [
  ['n', ({ n }) => n],
  ...responses.map((name): [string, (group: Group) => number] => [name, (group) => group.responses[name]]),
  ['rated', ({ rated }) => rated],
  ['unrated', ({ unrated }) => unrated],
  ['not_assessed', ({ notAssessed }) => notAssessed],
  ['not', ({ not }) => not],
  ['partially', ({ partially }) => partially],
  ['fully', ({ fully }) => fully],
  ['of_rated', ({ ofRated }) => ofRated],
  ['of_accepted', ({ ofAccepted }) => ofAccepted],
];
