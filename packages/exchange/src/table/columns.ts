// Headings, read loosely: case, punctuation, plurals and the order of columns do not matter.
import { fold } from '@followthrough/domain';
import type { Table } from './read-table.ts';

/** What a format calls its columns: the first name is the one shown to readers. */
export type ColumnSpec<Field extends string> = Readonly<
  Record<Field, { readonly names: readonly [string, ...string[]]; readonly required?: true }>
>;

export interface Columns<Field extends string> {
  /** Fields whose heading was found. */
  found: readonly Field[];
  /** Required fields without a heading, by the name readers know. */
  missing: readonly string[];
  /** Headings that stand for a field that another heading already has. */
  twice: readonly string[];
  /** The cell of a field in a row; empty where there is no such column. */
  cell(cells: readonly string[], field: Field): string;
  /** The heading as printed. */
  heading(field: Field): string | undefined;
}

/** Finds the columns of a format among the headings of a table. */
export function matchColumns<Field extends string>(
  headings: Table['headings'],
  spec: ColumnSpec<Field>,
): Columns<Field> {
  const at = new Map<Field, number>();
  const twice: string[] = [];
  const fields = Object.keys(spec) as Field[];
  const byName = new Map(fields.flatMap((field) => spec[field].names.map((name) => [loose(name), field])));
  headings.forEach((heading, index) => {
    const field = byName.get(loose(heading));
    if (field === undefined) return;
    if (at.has(field)) twice.push(heading);
    else at.set(field, index);
  });
  return {
    found: [...at.keys()],
    missing: fields.filter((field) => spec[field].required && !at.has(field)).map((f) => spec[f].names[0]),
    twice,
    cell: (cells, field) => cells[at.get(field) ?? -1] ?? '',
    heading: (field) => headings[at.get(field) ?? -1],
  };
}

/** "Recommendation(s)", "recommendations" and "RECOMMENDATION" are one heading. */
const loose = (heading: string): string =>
  fold(heading)
    .split(' ')
    .filter((word) => word !== 's')
    .map((word) => (word.length > 3 ? word.replace(/s$/, '') : word))
    .join(' ');
