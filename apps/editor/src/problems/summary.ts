// How many findings there are, by severity, kind and file; the lists themselves may be cut, these numbers never.
import type { FindingKind, Severity } from '@followthrough/domain';

/** What is counted of a finding. */
interface Countable {
  readonly severity: Severity;
  readonly kind: FindingKind;
  readonly file: string;
}

export type SeverityCounts = Readonly<Record<Severity, number>>;

export interface FindingSummary {
  readonly total: number;
  readonly bySeverity: SeverityCounts;
  readonly byKind: Readonly<Partial<Record<FindingKind, SeverityCounts>>>;
  readonly byFile: Readonly<Record<string, SeverityCounts>>;
}

export const noCounts: SeverityCounts = { error: 0, warning: 0, info: 0 };

export const nothingFound: FindingSummary = { total: 0, bySeverity: noCounts, byKind: {}, byFile: {} };

/** Counts findings in one pass. */
export function summarise(findings: readonly Countable[]): FindingSummary {
  const bySeverity = { ...noCounts };
  const byKind: Partial<Record<FindingKind, Record<Severity, number>>> = {};
  const byFile: Record<string, Record<Severity, number>> = {};
  for (const { severity, kind, file } of findings) {
    bySeverity[severity] += 1;
    byKind[kind] ??= { ...noCounts };
    byKind[kind][severity] += 1;
    byFile[file] ??= { ...noCounts };
    byFile[file][severity] += 1;
  }
  return { total: findings.length, bySeverity, byKind, byFile };
}

/** More than anyone reads; beyond it findings are counted and not listed. */
export const mostListed = 1_000;

/** As many findings as are listed, the gravest of them, in the order in which they came. */
export function gravestOf<F extends Countable>(findings: readonly F[], most = mostListed): F[] {
  if (findings.length <= most) return [...findings];
  const left = { error: most, warning: 0, info: 0 };
  const { error, warning } = summarise(findings).bySeverity;
  left.warning = Math.max(0, most - error);
  left.info = Math.max(0, left.warning - warning);
  return findings.filter(({ severity }) => {
    left[severity] -= 1;
    return left[severity] >= 0;
  });
}

/** The gravest findings of a file, errors before warnings; remarks would mark every file. */
export function gravest(
  counts: SeverityCounts | undefined,
): { severity: Severity; count: number } | undefined {
  if (counts === undefined) return undefined;
  for (const severity of ['error', 'warning'] as const) {
    if (counts[severity] > 0) return { severity, count: counts[severity] };
  }
  return undefined;
}
