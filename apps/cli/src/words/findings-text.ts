// Findings for people: one line each, file by file; many of the same kind are said once, with their number.
import { styleText } from 'node:util';
import type { Counts, LocatedFinding } from '@followthrough/plan-language';

export interface FindingsTextOptions {
  counts: Counts;
  today: string;
  files: number;
  /** List every finding, also many of the same kind. */
  all: boolean;
  colours: boolean;
}

/** Findings of one code in one file that are listed before the rest is summed up. */
const listed = 5;

/** `file:line:col severity message (code)`, then what there is in all. */
export function findingsText(findings: readonly LocatedFinding[], options: FindingsTextOptions): string {
  const groups = [...Map.groupBy(findings, ({ file }) => file).values()];
  const parts = groups.map((group) => groupLines(group, options).join('\n'));
  return `${[...parts, summary(findings, options)].join('\n\n')}\n`;
}

function groupLines(findings: readonly LocatedFinding[], { all, colours }: FindingsTextOptions): string[] {
  const byCode = Map.groupBy(findings, ({ code }) => code);
  const seen = new Map<string, number>();
  return findings.flatMap((finding) => {
    const { code } = finding;
    const place = (seen.get(code) ?? 0) + 1;
    seen.set(code, place);
    const total = byCode.get(code)?.length ?? 0;
    // one left over is no longer than the line that would stand for it
    if (all || total <= listed + 1 || place <= listed) return [line(finding, colours)];
    return place === listed + 1 ? [`${finding.file}: ${total - listed} more of these (${code})`] : [];
  });
}

const tints = { error: 'red', warning: 'yellow', info: 'blue' } as const;

function line({ file, range, severity, message, code }: LocatedFinding, colours: boolean): string {
  const { line: row, character } = range.start;
  const word = colours ? styleText(tints[severity], severity, { validateStream: false }) : severity;
  return `${file}:${row + 1}:${character + 1} ${word} ${message} (${code})`;
}

function summary(findings: readonly LocatedFinding[], { counts, today, files }: FindingsTextOptions): string {
  const where = `in ${counted(files, 'file')}, with ${today} taken for today`;
  if (findings.length === 0) return `No findings ${where}.`;
  const parts = [
    counted(counts.error, 'error'),
    counted(counts.warning, 'warning'),
    `${counts.info} for information`,
  ];
  return `${parts.join(', ')} ${where}.`;
}

const counted = (count: number, word: string) => `${count} ${word}${count === 1 ? '' : 's'}`;
