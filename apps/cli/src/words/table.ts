// Aligned columns for terminals: words to the left, figures to the right.

export interface Column {
  heading: string;
  align: 'left' | 'right';
}

/** Headings, a line under them, rows; two spaces between columns, none at the end of a line. */
export function tableText(columns: readonly Column[], rows: readonly (readonly string[])[]): string {
  const headings = columns.map(({ heading }) => heading);
  const widths = columns.map((_, index) =>
    Math.max(...[headings, ...rows].map((row) => lengthOf(row[index] ?? ''))),
  );
  const lineOf = (cells: readonly string[]) =>
    columns
      .map(({ align }, index) => padded(cells[index] ?? '', widths[index] ?? 0, align))
      .join('  ')
      .trimEnd();
  const rule = widths.map((width) => '─'.repeat(width)).join('  ');
  return [lineOf(headings), rule, ...rows.map(lineOf)].map((line) => `${line}\n`).join('');
}

const lengthOf = (text: string) => [...text].length;

function padded(text: string, width: number, align: Column['align']): string {
  const space = ' '.repeat(width - lengthOf(text));
  return align === 'left' ? text + space : space + text;
}
