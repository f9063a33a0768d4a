// Vitest's JSON report as a tally.
import { relative } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import type { Failure, Tally } from './tally.ts';

interface Report {
  testResults: { name: string; status: string; message?: string; assertionResults: Assertion[] }[];
}

interface Assertion {
  fullName: string;
  status: 'passed' | 'failed' | 'skipped' | 'pending' | 'todo' | 'disabled';
  failureMessages?: string[] | null;
}

/** `root` shortens the names of files. Throws when the text is no such report. */
export function readVitestReport(text: string, root: string): Tally {
  const { testResults } = JSON.parse(text) as Report;
  const tally: Tally = { runner: 'unit and API', passed: 0, failures: [], skipped: [] };
  for (const file of testResults) {
    const path = relative(root, file.name);
    for (const test of file.assertionResults) count(tally, `${path}: ${test.fullName}`, test);
    if (file.status === 'failed' && !file.assertionResults.some(({ status }) => status === 'failed'))
      tally.failures.push({ name: path, why: clean(file.message ?? 'the file could not be run') });
  }
  return tally;
}

function count(tally: Tally, name: string, { status, failureMessages }: Assertion): void {
  if (status === 'passed') tally.passed += 1;
  else if (status === 'failed') tally.failures.push(failure(name, failureMessages ?? []));
  else tally.skipped.push(name);
}

function failure(name: string, messages: string[]): Failure {
  return { name, why: clean(messages.join('\n')) };
}

/** Without colours, and without the frames of the runner itself. */
function clean(text: string): string {
  const lines = stripVTControlCharacters(text).split('\n');
  return lines.filter((line) => !/^\s+at .*(node_modules|<anonymous>)/.test(line)).join('\n');
}
