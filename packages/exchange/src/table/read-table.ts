// CSV to rows of cells, with the row numbers a spreadsheet shows.
import { CsvError, parse } from 'csv-parse/sync';
import type { Notes, Place } from '../finding.ts';
import type { ImportCode } from '../messages.ts';
import { type Delimiter, findDelimiter } from './delimiter.ts';

export interface Row {
  /** As a spreadsheet counts: the headings stand in row 1. */
  row: number;
  cells: readonly string[];
}

export interface Table {
  headings: readonly string[];
  rows: readonly Row[];
}

/** Longest cell that is read; longer ones are a quote that was never closed, or not a recommendation. */
export const longestCell = 100_000;

/** The table of a text; undefined, with a note that says why, where it is none. Line ends become LF, cells lose outer space. */
export function readTable(text: string, notes: Notes): Table | undefined {
  const found = findDelimiter(text);
  if (found === undefined) return refuse(notes, 'not-a-table');
  const records = parseRecords(text.slice(found.start), found.delimiter, notes);
  if (records === undefined) return undefined;
  const offset = found.start > 0 ? 2 : 1;
  const rows = records
    .map((cells, index) => ({ row: index + offset, cells: cells.map(tidy) }))
    .filter(({ cells }) => cells.some((cell) => cell !== ''));
  const [head, ...body] = rows;
  if (head === undefined) return refuse(notes, 'empty-file');
  const table = { headings: head.cells, rows: body };
  judge(table, notes);
  return notes.refused ? undefined : table;
}

/** The cells of the first row, for telling what a file is; empty where there is none. */
export function firstRow(text: string): string[] {
  const found = findDelimiter(text);
  if (found === undefined) return [];
  try {
    const [cells = []] = parse(text.slice(found.start, found.start + longestCell), {
      ...options(found.delimiter),
      to: 1,
      skip_empty_lines: true,
    });
    return cells.map(tidy);
  } catch {
    return [];
  }
}

const options = (delimiter: Delimiter) => ({
  delimiter,
  record_delimiter: ['\r\n', '\n', '\r'],
  relax_column_count: true,
});

function parseRecords(text: string, delimiter: Delimiter, notes: Notes): string[][] | undefined {
  try {
    // an empty line is a row of the spreadsheet, and keeps the count right
    return parse(text, { ...options(delimiter), skip_empty_lines: false });
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const code = codes[error.code] ?? 'not-a-table';
    notes.add(code, { row: Number(error.records ?? 0) + 1 }, { line: Number(error.lines ?? 1) });
    return undefined;
  }
}

const codes: Readonly<Record<string, ImportCode>> = {
  CSV_QUOTE_NOT_CLOSED: 'quote-not-closed',
  CSV_INVALID_CLOSING_QUOTE: 'quote-misplaced',
  INVALID_OPENING_QUOTE: 'quote-misplaced',
};

// Word and FileMaker end a line inside a cell with a vertical tab
const tidy = (cell: string) => cell.replace(/\r\n?|\v/g, '\n').trim();

/** What no plan file may hold. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is sought
const control = /[\0-\x08\x0c\x0e-\x1f\x7f]/;

const nameOf = (sign: string) => `U+${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;

/** Rows with cells beyond the headings have lost a quote; short rows are read, and said. */
function judge({ headings, rows }: Table, notes: Notes): void {
  if (rows.length === 0) notes.add('no-rows');
  const width = headings.length;
  for (const { row, cells } of rows) {
    const extra = cells.slice(width).find((cell) => cell !== '');
    if (extra !== undefined)
      notes.add('row-too-long', { row }, { cells: cells.length, headings: width, extra });
    if (cells.length < width) notes.add('row-too-short', { row }, { headings: width });
    for (const [index, cell] of cells.entries()) judgeCell(cell, { row, column: headings[index] }, notes);
  }
}

function judgeCell(cell: string, place: Place, notes: Notes): void {
  if (cell.length > longestCell)
    notes.add('cell-too-long', place, { length: cell.length, limit: longestCell });
  const found = control.exec(cell)?.[0];
  if (found !== undefined) notes.add('control-character', place, { character: nameOf(found) });
}

function refuse(notes: Notes, code: ImportCode): undefined {
  notes.add(code);
  return undefined;
}
