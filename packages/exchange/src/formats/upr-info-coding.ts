// UPR Info's own coding of a row: issues and action category.
import { findActionCategory, findUprInfoIssue, nearest, uprInfoIssues } from '@followthrough/domain';
import type { Notes, Place } from '../finding.ts';

/** "4" or "general action" as "4"; undefined where the cell is empty or, noted, is no category. */
export function readCategory(cell: string, notes: Notes, place: Place): string | undefined {
  if (cell === '') return undefined;
  const category = findActionCategory(cell);
  if (category === undefined) notes.add('unknown-category', place, { value: cell });
  return category === undefined ? undefined : String(category.rank);
}

/** Issues in UPR Info's spelling; unknown ones stay as they are, and are noted. */
export const readIssues = (labels: readonly string[], notes: Notes, place: Place): string[] =>
  labels.map((label) => {
    const issue = findUprInfoIssue(label);
    if (issue === undefined) noteUnknown(label, notes, place);
    return issue?.label ?? label;
  });

function noteUnknown(value: string, notes: Notes, place: Place): void {
  const near = nearest(
    value,
    uprInfoIssues.items.map(({ label }) => label),
  );
  notes.add('unknown-issue', place, { value, ...(near.length > 0 ? { near } : {}) });
}
