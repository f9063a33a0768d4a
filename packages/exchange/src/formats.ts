// The formats that can be imported, and how a file tells which it is.
import type { Notes } from './finding.ts';
import type { TableFormat } from './format.ts';
import { matrixCsv } from './formats/matrix-csv.ts';
import { ohchrListCsv } from './formats/ohchr-list-csv.ts';
import { uprInfoCsv } from './formats/upr-info-csv.ts';
import { isPlanJson, planJsonId } from './plan-json.ts';
import { type Columns, matchColumns } from './table/columns.ts';
import { decode } from './table/decode.ts';
import { firstRow } from './table/read-table.ts';

const tables: readonly TableFormat[] = [uprInfoCsv, ohchrListCsv, matrixCsv];

/** What can be imported: id, name for readers, and the headings it must have. */
export const formats: readonly { id: string; name: string; headings: readonly string[] }[] = [
  ...tables.map(({ id, name, columns }) => ({
    id,
    name,
    headings: Object.values(columns).flatMap(({ names, required }) => (required ? [names[0]] : [])),
  })),
  { id: planJsonId, name: 'plan exported by Followthrough (JSON)', headings: [] },
];

/** Id of the format of a file, by its beginning and headings; undefined where it is none that can be imported. */
export function detectFormat(content: string | Uint8Array): string | undefined {
  const decoded = typeof content === 'string' ? { ok: true as const, text: content } : decode(content);
  if (!decoded.ok) return undefined;
  if (isPlanJson(decoded.text)) return planJsonId;
  const best = rank(firstRow(decoded.text))[0];
  return best && fits(best) ? best.format.id : undefined;
}

export interface Match {
  format: TableFormat;
  columns: Columns<string>;
  marked: boolean;
}

/** The format named, else the one whose headings fit; undefined, with a note, where there is none. */
export function chooseTable(
  headings: readonly string[],
  wanted: string | undefined,
  notes: Notes,
): Match | undefined {
  const ranked = rank(headings);
  const best = wanted === undefined ? ranked[0] : ranked.find(({ format }) => format.id === wanted);
  if (best === undefined) {
    notes.add('unknown-format', {}, { format: wanted ?? '', formats: formats.map(({ id }) => id) });
    return undefined;
  }
  const { missing, twice } = best.columns;
  const lacking = missing.length > 0 || best.marked ? missing : marksOf(best.format);
  if (lacking.length > 0)
    notes.add(
      'headings-missing',
      { row: 1 },
      { format: best.format.name, missing: lacking, found: headings },
    );
  for (const heading of twice) notes.add('heading-twice', { row: 1, column: heading }, { heading });
  return notes.refused ? undefined : best;
}

const fits = ({ columns, marked }: Match) => marked && columns.missing.length === 0;

/** Complete matches first, then those that know more of the headings. */
function rank(headings: readonly string[]): Match[] {
  return tables
    .map((format) => {
      const columns = matchColumns(headings, format.columns);
      return {
        format,
        columns,
        marked: format.marks.length === 0 || format.marks.some((mark) => columns.found.includes(mark)),
      };
    })
    .sort((a, b) => Number(fits(b)) - Number(fits(a)) || score(b) - score(a));
}

const score = ({ columns, marked }: Match) => columns.found.length - columns.missing.length + Number(marked);

const marksOf = ({ columns, marks }: TableFormat): string[] =>
  marks.flatMap((mark) => columns[mark]?.names[0] ?? []);
