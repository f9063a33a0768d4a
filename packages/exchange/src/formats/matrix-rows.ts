// Rows of a matrix as recommendations; rows of the same number are joined, since merged cells come apart in CSV.
import type { Recommendation, ResponseEntry } from '@followthrough/domain';
import { itemsIn } from '../cells/items.ts';
import { readNumber } from '../cells/number.ts';
import { readResponse } from '../cells/response.ts';
import { readStates } from '../cells/states.ts';
import type { Notes, Place } from '../finding.ts';
import type { Columns } from '../table/columns.ts';
import type { Row } from '../table/read-table.ts';

export const matrixColumns = {
  number: { names: ['Rec #', 'rec', 'rec no', 'rec number', 'recommendation number', 'number', 'no', '№'] },
  states: { names: ['RS', 'recommending State', 'States'] },
  text: { names: ['Recommendation(s)', 'text', 'recommendation text'], required: true },
  response: { names: ['Response', "State's response", 'position'] },
  national: {
    names: ['National', 'same recommendation by other mechanisms national', 'national mechanisms'],
  },
  international: {
    names: [
      'International',
      'same recommendation by other mechanisms international',
      'international mechanisms',
    ],
  },
  goal: { names: ['Goal to be achieved', 'goal'] },
  expected: { names: ['Expected action from Government', 'expected action'] },
  indicators: {
    names: [
      'Indicators/data to track progress of implementation',
      'indicators/data to track progress',
      'indicators/data',
      'indicators',
    ],
  },
  responsible: {
    names: [
      'Government body responsible for recommendation',
      'government body responsible',
      'responsible government body',
      'responsible body',
      'responsible',
    ],
  },
} as const;

export type MatrixField = keyof typeof matrixColumns;

/** What the rows of one recommendation say. */
export interface MatrixDraft {
  row: number;
  number: string | undefined;
  text: string;
  states: string[];
  response: ResponseEntry | undefined;
  national: string[];
  international: string[];
  goals: string[];
  expected: string[];
  indicators: string[];
  responsible: { cell: string; place: Place }[];
}

/** One draft a recommendation, in the order of first rows. */
export function draftsOf(rows: readonly Row[], at: Columns<MatrixField>, notes: Notes): MatrixDraft[] {
  const drafts: MatrixDraft[] = [];
  const byKey = new Map<string, MatrixDraft[]>();
  for (const row of rows) {
    const draft = readRow(row, at, notes);
    if (draft === undefined) continue;
    const key = draft.number ?? `text ${draft.text}`;
    const same = byKey.get(key) ?? [];
    const known = same.find((other) => goesWith(other, draft));
    if (known) join(known, draft, notes);
    else {
      byKey.set(key, [...same, draft]);
      drafts.push(draft);
    }
  }
  for (const { row, text } of drafts)
    if (text === '') notes.add('no-text', { row, column: at.heading('text') });
  return drafts;
}

/** The record of a draft. */
export function recommendationOf(
  draft: MatrixDraft,
  number: string,
  responsible: readonly string[],
): Recommendation {
  const { states, text, response, national, international, goals, expected } = draft;
  const also = {
    ...(national.length > 0 ? { national } : {}),
    ...(international.length > 0 ? { international } : {}),
  };
  return {
    number,
    ...(states.length > 0 ? { states } : {}),
    ...(text === '' ? {} : { text }),
    ...(response ? { response: [response] } : {}),
    ...(Object.keys(also).length > 0 ? { also_made_by: also } : {}),
    ...(goals.length > 0 ? { goal: goals.join('\n') } : {}),
    ...(expected.length > 0 ? { expected_action: expected.join('\n') } : {}),
    ...(responsible.length > 0 ? { responsible: [...responsible] } : {}),
  };
}

function readRow({ row, cells }: Row, at: Columns<MatrixField>, notes: Notes): MatrixDraft | undefined {
  const place = (field: MatrixField) => ({ row, column: at.heading(field) });
  const cell = (field: MatrixField) => at.cell(cells, field);
  const prose = (field: MatrixField) => (cell(field) === '' ? [] : [cell(field)]);
  if (cell('number') === '' && cell('text') === '') {
    notes.add('row-without-key', { row });
    return undefined;
  }
  return {
    row,
    number: readNumber(cell('number'), notes, place('number')),
    text: cell('text'),
    states: readStates(cell('states'), notes, place('states')),
    response: readResponse(cell('response'), notes, place('response')),
    national: itemsIn(cell('national')),
    international: itemsIn(cell('international')),
    goals: prose('goal'),
    expected: prose('expected'),
    indicators: itemsIn(cell('indicators')),
    responsible: prose('responsible').map((body) => ({ cell: body, place: place('responsible') })),
  };
}

const goesWith = (known: MatrixDraft, more: MatrixDraft): boolean =>
  (more.text === '' || known.text === '' || more.text === known.text) &&
  (more.response === undefined ||
    known.response === undefined ||
    more.response.value === known.response.value);

function join(known: MatrixDraft, more: MatrixDraft, notes: Notes): void {
  known.text ||= more.text;
  known.response ??= more.response;
  for (const field of ['states', 'national', 'international', 'goals', 'expected', 'indicators'] as const)
    known[field] = [...new Set([...known[field], ...more[field]])];
  known.responsible.push(...more.responsible);
  notes.add('rows-joined', { row: more.row }, { number: known.number ?? known.text });
}
