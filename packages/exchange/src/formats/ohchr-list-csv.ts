// OHCHR's thematic list of recommendations as a table: number, text, States, position with its source, themes, groups, SDGs.
import {
  emptyFolder,
  findSdgGoal,
  findSdgTarget,
  findState,
  type Recommendation,
} from '@followthrough/domain';
import { partsOf } from '../cells/items.ts';
import { noteNumbersTwice, provisionalNumbers, readNumber } from '../cells/number.ts';
import { readResponse } from '../cells/response.ts';
import { statesAtEnd, statesOrUnknown } from '../cells/states.ts';
import type { Notes } from '../finding.ts';
import { type ReadContext, tableFormat } from '../format.ts';
import type { Columns } from '../table/columns.ts';
import type { Row } from '../table/read-table.ts';
import { stateUnderReview } from './state-under-review.ts';
import { type ReviewFacts, readCycle, readSession, reviewHead, reviewIds } from './upr-review.ts';

const columns = {
  cycle: { names: ['cycle', 'UPR cycle'] },
  session: { names: ['session', 'UPR session'] },
  document: { names: ['document_symbol', 'document', 'symbol'] },
  number: { names: ['number', 'paragraph', 'paragraph number'], required: true },
  text: { names: ['text', 'recommendation', 'recommendation and recommending State'], required: true },
  states: { names: ['recommending_states', 'recommending States', 'States'] },
  position: { names: ['position', 'position of the State under review', 'response'], required: true },
  positionSource: { names: ['position_source', 'source of position'] },
  themes: { names: ['themes', 'full list of themes', 'human rights themes'] },
  groups: { names: ['groups_of_persons', 'groups of persons', 'affected persons'] },
  sdgs: { names: ['sdgs', 'relevant SDGs', 'SDG'] },
  reviewed: { names: ['state_under_review', 'state under review', 'SuR'] },
} as const;

type Field = keyof typeof columns;

/** One review for each document in the table; numbers and texts as printed, brackets included. */
export const ohchrListCsv = tableFormat<Field>({
  id: 'ohchr-list-csv',
  name: "list of recommendations, as OHCHR's thematic list (CSV)",
  columns,
  marks: [],
  read(table, at, context) {
    const keys = ['document', 'cycle', 'session', 'reviewed'] as const;
    const groups = Map.groupBy(table.rows, ({ cells }) =>
      JSON.stringify(keys.map((field) => at.cell(cells, field))),
    );
    const reviews = [...groups.values()].map((rows) => ({ rows, facts: factsOf(rows, at, context) }));
    const ids = reviewIds(reviews.map(({ facts }) => facts));
    const single = reviews.length === 1;
    return reviews.map(({ rows, facts }, index) => {
      const id = (single ? context.options.review?.id : undefined) ?? ids[index] ?? '';
      const recommendations = readRows(rows, at, context.notes);
      context.progress({ stage: 'building', done: index + 1, total: reviews.length });
      return { ...emptyFolder(single ? '' : id), review: reviewHead(id, facts), recommendations };
    });
  },
});

/** The review a row belongs to, as its first row has it. */
function factsOf(rows: readonly Row[], at: Columns<Field>, context: ReadContext): ReviewFacts {
  const cell = (field: Field) => at.cell(rows[0]?.cells ?? [], field);
  const place = (field: Field) => ({ row: rows[0]?.row, column: at.heading(field) });
  const session = readSession(cell('session'));
  if (session === undefined && cell('session') !== '')
    context.notes.add('bad-session', place('session'), { value: cell('session') });
  return {
    state: stateUnderReview(cell('reviewed'), place('reviewed'), context),
    session,
    cycle: readCycle(cell('cycle'), session),
    document: context.options.review?.document ?? cell('document'),
    response: commonSymbol(rows.map(({ cells }) => at.cell(cells, 'positionSource'))),
  };
}

function readRows(rows: readonly Row[], at: Columns<Field>, notes: Notes): Recommendation[] {
  const numbers = rows.map(({ row, cells }) =>
    readNumber(at.cell(cells, 'number'), notes, { row, column: at.heading('number') }),
  );
  const provisional = provisionalNumbers(
    numbers.filter((number) => number !== undefined),
    notes,
  );
  const recommendations = rows.map((row, index) =>
    readRow(row, numbers[index] ?? provisional(row.row), at, notes),
  );
  const numbered = rows.map(({ row }, index) => ({ row, number: numbers[index] }));
  noteNumbersTwice(numbered, notes, at.heading('number'));
  return recommendations;
}

function readRow({ row, cells }: Row, number: string, at: Columns<Field>, notes: Notes): Recommendation {
  const place = (field: Field) => ({ row, column: at.heading(field) });
  const text = at.cell(cells, 'text');
  if (text === '') notes.add('no-text', place('text'));
  const source = at.cell(cells, 'positionSource');
  const response = readResponse(at.cell(cells, 'position'), notes, place('position'), source);
  const themes = partsOf(at.cell(cells, 'themes'), '|');
  const groups = partsOf(at.cell(cells, 'groups'), '|');
  const sdgs = readSdgs(at.cell(cells, 'sdgs'), notes, place('sdgs'));
  return {
    number,
    states: readStatesOf(at.cell(cells, 'states'), text, notes, place('states')),
    ...(text === '' ? {} : { text }),
    ...(response ? { response: [response] } : {}),
    ...(themes.length > 0 ? { themes } : {}),
    ...(groups.length > 0 ? { groups } : {}),
    ...(sdgs.length > 0 ? { sdgs } : {}),
  };
}

function readStatesOf(cell: string, text: string, notes: Notes, place: { row: number }): string[] {
  const fromText = cell === '' ? statesAtEnd(text) : undefined;
  if (fromText === undefined) return statesOrUnknown(cell, notes, place);
  notes.add('states-from-text', place, { states: fromText.map((code) => findState(code)?.name.en ?? code) });
  return fromText;
}

/** "16 - PEACE, JUSTICE ..." as 16, "16.3 - ..." as 16.3. */
function readSdgs(cell: string, notes: Notes, place: { row: number }): string[] {
  const ids = partsOf(cell, '|').flatMap((value) => {
    const id = findSdgTarget(value)?.id ?? findSdgGoal(value)?.id;
    if (id === undefined) notes.add('unknown-sdg', place, { value });
    return id ?? [];
  });
  return [...new Set(ids)];
}

/** The document that all positions come from, where it is one. */
function commonSymbol(sources: readonly string[]): string | undefined {
  const symbols = new Set(sources.map((source) => /\bA\/HRC\/\d+\/\d+(?:\/Add\.\d+)?/.exec(source)?.[0]));
  return symbols.size === 1 ? [...symbols][0] : undefined;
}
