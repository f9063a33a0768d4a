// Which problems are shown.
import type { FindingKind, Severity } from '@followthrough/domain';
import type { LocatedFinding } from '@followthrough/plan-language';
import { createStore } from '../state/store.ts';

export const severities = ['error', 'warning', 'info'] as const satisfies readonly Severity[];

export interface Filter {
  readonly hidden: ReadonlySet<Severity>;
  readonly kind?: FindingKind;
  readonly text: string;
}

const everything: Filter = { hidden: new Set(), text: '' };

export const filter = createStore<Filter>(everything);

/** Shows the problems of one kind only, or all of them. */
export function showKind(kind?: FindingKind): void {
  filter.set(kind === undefined ? everything : { ...everything, kind });
}

export function toggleSeverity(severity: Severity): void {
  filter.update((was) => {
    const hidden = new Set(was.hidden);
    if (!hidden.delete(severity)) hidden.add(severity);
    return { ...was, hidden };
  });
}

/** The findings a filter lets through; its text is looked for in message, code and file. */
export function filtered(
  findings: readonly LocatedFinding[],
  { hidden, kind, text }: Filter,
): LocatedFinding[] {
  const wanted = text.trim().toLowerCase();
  return findings.filter(
    (finding) =>
      !hidden.has(finding.severity) &&
      (kind === undefined || finding.kind === kind) &&
      (wanted === '' ||
        `${finding.message}\n${finding.code}\n${finding.file}`.toLowerCase().includes(wanted)),
  );
}
