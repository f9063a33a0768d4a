// What an import says: its findings as messages, and what it made as the answer.
import { formats, type ImportFinding, type ImportResult } from '@followthrough/exchange';
import { summaryText } from '@followthrough/plan-language';
import { formatNumber } from '@followthrough/presentation';
import type { Changes } from '../workspace/changes.ts';

/** One line a finding: where, how often, what is the matter, what to do. */
export const importFindingsText = (findings: readonly ImportFinding[]): string =>
  findings.map((finding) => `${findingText(finding)}\n`).join('');

export const refusalText = (file: string): string =>
  `${file} was not imported, and nothing was written. Settle the errors above and import again.\n`;

export const wouldReplaceText = ({ differing }: Changes, to: string): string =>
  `Nothing was written: in ${to} this would replace ${someOf(differing)}. Look with --preview, or use --force.\n`;

function findingText({ severity, row, column, count, message, wayOut, code }: ImportFinding): string {
  const place = [
    row === undefined ? undefined : `row ${row}`,
    column === undefined ? undefined : `column "${column}"`,
    count > 1 ? `${formatNumber('en', count)} times` : undefined,
  ].filter((part) => part !== undefined);
  const where = place.length > 0 ? `${place.join(', ')}: ` : '';
  return `${severity} ${where}${[message, wayOut].join(' ').trim()} (${code})`;
}

/** What came in, what it changes, and which files it is now, or would be. */
export function importSummaryText(
  { summary, format }: ImportResult,
  changes: Changes,
  { to, preview }: { to: string; preview: boolean },
): string {
  const { rows, reviews, plans, recommendations, withStates, parties, indicators } = summary;
  const counted = [
    [reviews, 'review', 'reviews'],
    [plans, 'plan', 'plans'],
    [parties, 'party', 'parties'],
    [indicators, 'indicator', 'indicators'],
  ] as const;
  const records = counted.flatMap(([count, one, many]) => (count > 0 ? [plural(count, one, many)] : []));
  const name = formats.find(({ id }) => id === format)?.name ?? 'plan';
  const lines = [
    rows > 0 ? `${plural(rows, 'row')}, read as: ${name}` : `Read as: ${name}`,
    records.join(', '),
    `${plural(recommendations, 'recommendation')}${responsesText(summary)}; ${formatNumber('en', withStates)} counting each State`,
    `Changes: ${summaryText(changes.meaning, 'en')}`,
    filesText(changes, to, preview),
  ];
  if (changes.errors > 0) lines.push(`${plural(changes.errors, 'error')} in ${to} then; "check" lists them`);
  return lines
    .filter((line) => line !== '')
    .map((line) => `${line}\n`)
    .join('');
}

function responsesText({ responses }: ImportResult['summary']): string {
  const counted = Object.entries(responses).filter(([, count]) => count > 0);
  const parts = counted.map(([response, count]) => `${formatNumber('en', count)} ${response}`);
  return parts.length > 0 ? ` (${parts.join(', ')})` : '';
}

function filesText({ added, differing, unchanged }: Changes, to: string, preview: boolean): string {
  const parts = [
    [added.length, preview ? 'would be new' : 'written'],
    [differing.length, `${preview ? 'would be replaced' : 'replaced'} (${someOf(differing)})`],
    [unchanged.length, 'as before'],
  ] as const;
  const said = parts.flatMap(([count, what]) => (count > 0 ? [`${plural(count, 'file')} ${what}`] : []));
  return `${to}: ${said.join(', ')}`;
}

const someOf = (paths: readonly string[]): string =>
  paths.length > 5 ? `${paths.slice(0, 5).join(', ')} and ${paths.length - 5} more` : paths.join(', ');

const plural = (count: number, one: string, many = `${one}s`): string =>
  `${formatNumber('en', count)} ${count === 1 ? one : many}`;
