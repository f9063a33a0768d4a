// What a format is: its columns, and how rows become plan folders.
import type { Party, PlanFolder } from '@followthrough/domain';
import type { Notes } from './finding.ts';
import type { Language } from './messages.ts';
import type { ColumnSpec, Columns } from './table/columns.ts';
import type { Table } from './table/read-table.ts';

/** What the one who imports knows and the file does not say. Everything may be left out. */
export interface ImportOptions {
  /** ISO date; the day on which the result is checked. */
  today: string;
  /** Id of a format; the headings decide where it is left out. */
  format?: string;
  /** Name of the file, for what it says about the State under review. */
  name?: string;
  /** Folder inside the workspace; reviews of a file with several get folders of their own below it. */
  folder?: string;
  language?: Language;
  /** Facts about the review that the table lacks. */
  review?: { id?: string; title?: string; state?: string; document?: string };
  /** Head of the plan that a matrix becomes. */
  plan?: { id?: string; title?: string; party?: string };
  /** Parties that are there already: bodies of that name are not added again. */
  parties?: readonly Party[];
  /** Largest file that is read, in bytes; 64 MiB unless said otherwise. */
  maxBytes?: number;
}

/** Where an import stands: `done` of `total` rows, recommendations or folders of this stage. */
export interface ImportProgress {
  stage: 'reading' | 'building' | 'writing' | 'checking';
  done: number;
  total: number;
}

export interface ReadContext {
  options: ImportOptions;
  notes: Notes;
  progress: (report: ImportProgress) => void;
}

/** A format of tables: which headings it has, and what its rows mean. */
export interface TableFormat<Field extends string = string> {
  id: string;
  /** What readers call it. */
  name: string;
  columns: ColumnSpec<Field>;
  /** Fields that only this format has; one of them must be there. Empty: the required ones are enough. */
  marks: readonly Field[];
  read: (table: Table, columns: Columns<Field>, context: ReadContext) => PlanFolder[];
}

/** Keeps the type of a format's fields while it is written, and forgets it in the list of formats. */
export const tableFormat = <Field extends string>(format: TableFormat<Field>): TableFormat =>
  format as unknown as TableFormat;
