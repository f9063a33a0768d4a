// The lines of the problems panel: the head of each file, then its findings.
import type { LocatedFinding } from '@followthrough/plan-language';

export type ProblemRow =
  | { readonly kind: 'file'; readonly file: string; readonly count: number }
  | { readonly kind: 'finding'; readonly finding: LocatedFinding };

/** Findings by file, in the order in which they came. */
export function rowsOf(findings: readonly LocatedFinding[]): ProblemRow[] {
  return [...Map.groupBy(findings, ({ file }) => file)].flatMap(([file, found]): ProblemRow[] => [
    { kind: 'file', file, count: found.length },
    ...found.map((finding): ProblemRow => ({ kind: 'finding', finding })),
  ]);
}

/** The row a key leads to from another; heads are passed over, and at either end one stays. */
export function rowAfter(
  rows: readonly ProblemRow[],
  from: number,
  key: string,
  page: number,
): number | undefined {
  const last = rows.length - 1;
  switch (key) {
    case 'ArrowDown':
      return nextFinding(rows, from + 1, 1) ?? from;
    case 'ArrowUp':
      return nextFinding(rows, from - 1, -1) ?? from;
    case 'PageDown':
      return nextFinding(rows, Math.min(last, from + page), 1) ?? nextFinding(rows, last, -1);
    case 'PageUp':
      return nextFinding(rows, Math.max(0, from - page), -1) ?? nextFinding(rows, 0, 1);
    case 'Home':
      return nextFinding(rows, 0, 1);
    case 'End':
      return nextFinding(rows, last, -1);
    default:
      return undefined;
  }
}

function nextFinding(rows: readonly ProblemRow[], from: number, step: 1 | -1): number | undefined {
  for (let at = from; at >= 0 && at < rows.length; at += step) if (rows[at]?.kind === 'finding') return at;
  return undefined;
}
