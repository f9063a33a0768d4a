// UPR Info's database export: one row for each recommendation and recommending State.
import { emptyFolder, findState, nearestStates, type PlanFolder } from '@followthrough/domain';
import { partsOf } from '../cells/items.ts';
import { readNumber } from '../cells/number.ts';
import { readResponse } from '../cells/response.ts';
import { statesOrUnknown } from '../cells/states.ts';
import { type ReadContext, tableFormat } from '../format.ts';
import type { Columns } from '../table/columns.ts';
import type { Row } from '../table/read-table.ts';
import { readCategory, readIssues } from './upr-info-coding.ts';
import { type RowFacts, recommendationsOf } from './upr-info-rows.ts';
import { type ReviewFacts, readCycle, readSession, reviewHead, reviewIds } from './upr-review.ts';

const columns = {
  reviewed: {
    names: ['state_under_review', 'state under review', 'SuR', 'reviewed state'],
    required: true,
  },
  text: {
    names: ['text', 'recommendation', 'recommendation text', 'text of the recommendation'],
    required: true,
  },
  states: { names: ['recommending_state', 'recommending state', 'RS', 'reviewing state'], required: true },
  response: {
    names: ['response', "state's response", 'response of the state', 'position', 'status'],
    required: true,
  },
  session: { names: ['session', 'UPR session'], required: true },
  cycle: { names: ['cycle', 'UPR cycle'] },
  number: {
    names: [
      'un_number',
      'number',
      'paragraph',
      'paragraph number',
      'rec #',
      'rec no',
      'recommendation number',
    ],
  },
  category: { names: ['action_category', 'action', 'action category'] },
  issues: { names: ['issues', 'issue'] },
  document: { names: ['document_symbol', 'document'] },
  source: { names: ['source'] },
} as const;

type Field = keyof typeof columns;

/** Rows with the same text and response become one recommendation from several States, in one review per State and session. */
export const uprInfoCsv = tableFormat<Field>({
  id: 'upr-info-csv',
  name: "UPR Info's export (CSV)",
  columns,
  marks: ['reviewed'],
  read(table, at, context) {
    const drafts = new Map<string, Draft>();
    for (const [index, row] of table.rows.entries()) {
      addRow(drafts, row, at, context);
      if (index % 1000 === 999)
        context.progress({ stage: 'reading', done: index + 1, total: table.rows.length });
    }
    return context.notes.refused ? [] : foldersOf([...drafts.values()], context);
  },
});

interface Draft {
  facts: ReviewFacts;
  rows: RowFacts[];
  /** Symbols of the document as the rows name them; empty where a row names none. */
  documents: Set<string>;
}

function addRow(drafts: Map<string, Draft>, row: Row, at: Columns<Field>, context: ReadContext): void {
  const facts = reviewOf(row, at, context);
  if (facts === undefined) return;
  const key = `${facts.state} ${facts.cycle} ${facts.session}`;
  const draft = drafts.get(key) ?? { facts, rows: [], documents: new Set<string>() };
  drafts.set(key, draft);
  draft.rows.push(readRow(row, at, context));
  draft.documents.add(symbolIn(at.cell(row.cells, 'document')) || symbolIn(at.cell(row.cells, 'source')));
}

function reviewOf({ row, cells }: Row, at: Columns<Field>, { notes }: ReadContext): ReviewFacts | undefined {
  const name = at.cell(cells, 'reviewed');
  const state = findState(name);
  const place = { row, column: at.heading('reviewed') };
  if (name === '') notes.add('cell-empty', place);
  else if (state === undefined) {
    const near = nearestStates(name).map((one) => one.name.en);
    notes.add('unknown-state-under-review', place, { value: name, ...(near.length > 0 ? { near } : {}) });
  }
  const cell = at.cell(cells, 'session');
  const session = readSession(cell);
  if (session === undefined)
    notes.add('bad-session', { row, column: at.heading('session') }, { value: cell });
  if (state === undefined || session === undefined) return undefined;
  return { state: state.code, session, cycle: readCycle(at.cell(cells, 'cycle'), session) };
}

function readRow({ row, cells }: Row, at: Columns<Field>, { notes }: ReadContext): RowFacts {
  const place = (field: Field) => ({ row, column: at.heading(field) });
  const text = at.cell(cells, 'text');
  if (text === '') notes.add('cell-empty', place('text'));
  return {
    row,
    text,
    number: readNumber(at.cell(cells, 'number'), notes, place('number')),
    states: statesOrUnknown(at.cell(cells, 'states'), notes, place('states')),
    said: at.cell(cells, 'response'),
    response: readResponse(at.cell(cells, 'response'), notes, place('response')),
    category: readCategory(at.cell(cells, 'category'), notes, place('category')),
    issues: readIssues(partsOf(at.cell(cells, 'issues'), ','), notes, place('issues')),
  };
}

function foldersOf(drafts: readonly Draft[], { options, notes, progress }: ReadContext): PlanFolder[] {
  const ids = reviewIds(drafts.map(({ facts }) => facts));
  const single = drafts.length === 1;
  return drafts.map(({ facts, rows, documents }, index) => {
    const [document = ''] = documents.size === 1 ? documents : [];
    const id = (single ? options.review?.id : undefined) ?? ids[index] ?? '';
    const recommendations = recommendationsOf(rows, notes);
    progress({ stage: 'building', done: index + 1, total: drafts.length });
    return {
      ...emptyFolder(single ? '' : id),
      review: reviewHead(id, {
        ...facts,
        document: (single ? options.review?.document : undefined) ?? document,
      }),
      recommendations,
    };
  });
}

const symbolIn = (cell: string): string => /\bA\/HRC\/\d+\/\d+\b/.exec(cell)?.[0] ?? '';
