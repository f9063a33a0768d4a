// Playwright's JSON report as a tally.
import { stripVTControlCharacters } from 'node:util';
import type { Tally } from './tally.ts';

interface Report {
  suites: Suite[];
  errors?: Message[];
}

interface Suite {
  title: string;
  suites?: Suite[];
  specs: Spec[];
}

interface Spec {
  title: string;
  file: string;
  tests: { status: 'expected' | 'unexpected' | 'flaky' | 'skipped'; results: { errors?: Message[] }[] }[];
}

interface Message {
  message?: string;
}

/** A journey that passed only when tried again has failed. Throws when the text is no such report. */
export function readPlaywrightReport(text: string): Tally {
  const { suites, errors = [] } = JSON.parse(text) as Report;
  const tally: Tally = { runner: 'journeys', passed: 0, failures: [], skipped: [] };
  for (const spec of suites.flatMap(specsOf)) count(tally, spec);
  if (errors.length > 0) tally.failures.push({ name: 'journeys', why: words(errors) });
  return tally;
}

function specsOf(suite: Suite): Spec[] {
  return [...suite.specs, ...(suite.suites ?? []).flatMap(specsOf)];
}

function count(tally: Tally, { file, title, tests }: Spec): void {
  const name = `${file}: ${title}`;
  for (const { status, results } of tests) {
    if (status === 'expected') tally.passed += 1;
    else if (status === 'skipped') tally.skipped.push(name);
    else tally.failures.push({ name, why: words(results.flatMap(({ errors = [] }) => errors)) });
  }
}

function words(messages: Message[]): string {
  return stripVTControlCharacters(messages.map(({ message = 'no message' }) => message).join('\n'));
}
