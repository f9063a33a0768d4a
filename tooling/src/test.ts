// `npm test`: static checks while the editor is built and a browser is found, then unit tests, then journeys.
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ensureEditor } from '../bootstrap/editor.mjs';
import { ensureBrowser } from './browser.ts';
import { crashed, summary, type Tally } from './reports/tally.ts';
import { endWithUs } from './runners/command.ts';
import { journeyConfig, journeys } from './runners/journeys.ts';
import { unitTests } from './runners/unit-tests.ts';
import { describeOutcome, type Outcome, staticChecks } from './static-checks.ts';

endWithUs();
const root = join(import.meta.dirname, '..', '..');
const reports = join(root, '.cache', 'reports');
rmSync(reports, { recursive: true, force: true }); // an old report must not speak for this run
mkdirSync(reports, { recursive: true });

const withJourneys = existsSync(join(root, journeyConfig));
const browser = withJourneys ? settled(ensureBrowser()) : undefined;
const editor = withJourneys ? settled(ensureEditor(root, process.env)) : undefined;

console.log('Checking types, lint and the house.');
const outcomes = await staticChecks(root, (outcome) => console.log(describeOutcome(outcome)));
writeFileSync(join(reports, 'checks.json'), JSON.stringify(outcomes, null, 2));
const tallies = [tallyOf(outcomes), await unitTests(root, join(reports, 'unit.json'))];
if (withJourneys) tallies.push(await runJourneys());
console.log(summary(tallies));
process.exitCode = tallies.some(({ failures }) => failures.length > 0) ? 1 : 0;

async function runJourneys(): Promise<Tally> {
  const missing = [await editor, await browser].filter((why) => why !== undefined);
  return missing.length > 0
    ? crashed('journeys', missing.join('\n'))
    : journeys(root, join(reports, 'journeys.json'));
}

/** Undefined when it went well, else why not: both go on while other things run. */
async function settled(work: Promise<unknown>): Promise<string | undefined> {
  try {
    await work;
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

function tallyOf(found: Outcome[]): Tally {
  const failed = found.filter(({ problems }) => problems.length > 0);
  const failures = failed.map(({ name, problems }) => ({ name, why: problems.join('\n') }));
  return { runner: 'checks', passed: found.length - failed.length, failures, skipped: [] };
}
