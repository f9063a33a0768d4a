// `npm run check`: exit 0 when every check passes, else 1.
import { join } from 'node:path';
import { endWithUs } from './runners/command.ts';
import { describeOutcome, staticChecks } from './static-checks.ts';

endWithUs();
const root = join(import.meta.dirname, '..', '..');
const outcomes = await staticChecks(root, (outcome) => console.log(describeOutcome(outcome)));
const failed = outcomes.filter(({ problems }) => problems.length > 0);
console.log(`${outcomes.length - failed.length} passed, ${failed.length} failed`);
if (failed.length > 0) process.exitCode = 1;
