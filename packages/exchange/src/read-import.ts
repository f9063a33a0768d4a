// From the bytes of a file to plan folders, or to the reasons why not.
import { fold, nearest, type PlanFolder } from '@followthrough/domain';
import { createNotes, type ImportFinding, type Notes } from './finding.ts';
import type { ImportOptions, ImportProgress, ReadContext } from './format.ts';
import { chooseTable, formats, type Match } from './formats.ts';
import { isPlanJson, planJsonId, readPlanJson } from './plan-json.ts';
import { decode } from './table/decode.ts';
import { readTable } from './table/read-table.ts';

export interface ReadImport {
  /** Id of the format; undefined where the file could not be recognised. */
  format: string | undefined;
  /** Rows below the headings. */
  rows: number;
  /** Empty where the import is refused. */
  folders: PlanFolder[];
  notes: Notes;
}

export const defaultMaxBytes = 64 * 1024 * 1024;

/** Reads a file of any known format. All or nothing: one note of severity error, and there are no folders. */
export function readImport(
  bytes: Uint8Array,
  options: ImportOptions,
  progress: (report: ImportProgress) => void = () => {},
): ReadImport {
  const notes = createNotes(options.language);
  const read = readWith(bytes, { options, notes, progress });
  const folders = notes.refused ? [] : read.folders.map((folder) => placed(folder, options.folder));
  return { ...read, folders, notes };
}

type Read = Omit<ReadImport, 'notes'>;

const nothing: Read = { format: undefined, rows: 0, folders: [] };

function readWith(bytes: Uint8Array, context: ReadContext): Read {
  const { options, notes } = context;
  const limit = options.maxBytes ?? defaultMaxBytes;
  if (bytes.length > limit) return refuse(notes, 'file-too-large', { size: bytes.length, limit });
  if (options.format !== undefined && !formats.some(({ id }) => id === options.format))
    return refuse(notes, 'unknown-format', { format: options.format, formats: formats.map(({ id }) => id) });
  const decoded = decode(bytes);
  if (!decoded.ok) return refuse(notes, decoded.code, decoded.values ?? {});
  const { text } = decoded;
  if (options.format === planJsonId || (options.format === undefined && isPlanJson(text)))
    return { format: planJsonId, rows: 0, folders: readPlanJson(text, notes) };
  return readRows(text, context);
}

function readRows(text: string, context: ReadContext): Read {
  const table = readTable(text, context.notes);
  if (table === undefined) return nothing;
  const match = chooseTable(table.headings, context.options.format, context.notes);
  if (match === undefined) return nothing;
  noteUnread(table.headings, match, context.notes);
  context.progress({ stage: 'reading', done: 0, total: table.rows.length });
  const folders = match.format.read(table, match.columns, context);
  return { format: match.format.id, rows: table.rows.length, folders };
}

function refuse(
  notes: Notes,
  ...[code, values]: [Parameters<Notes['add']>[0], ImportFinding['values']]
): Read {
  notes.add(code, {}, values);
  return nothing;
}

/** A column that is not read may be a heading with a slip in it, so all are named. */
function noteUnread(headings: readonly string[], { format, columns }: Match, notes: Notes): void {
  const read = new Set(columns.found.map((field) => columns.heading(field)));
  const open = Object.entries(format.columns)
    .filter(([field]) => !columns.found.includes(field))
    .map(([, { names }]) => names[0]);
  const others: string[] = [];
  for (const heading of headings) {
    if (heading === '' || read.has(heading)) continue;
    const near = heading.length > 3 ? nearest(fold(heading), open.map(fold), 1)[0] : undefined;
    const name = open.find((one) => fold(one) === near);
    if (name === undefined) others.push(heading);
    else notes.add('heading-near', { row: 1, column: heading }, { heading, near: name });
  }
  if (others.length > 0) notes.add('columns-not-read', { row: 1 }, { headings: others });
}

const placed = (folder: PlanFolder, below: string | undefined): PlanFolder =>
  below === undefined || below === ''
    ? folder
    : { ...folder, folder: folder.folder === '' ? below : `${below}/${folder.folder}` };
