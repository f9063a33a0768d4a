// Vitest over every room, its report read back.
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { readReport } from '../reports/read-report.ts';
import type { Tally } from '../reports/tally.ts';
import { readVitestReport } from '../reports/vitest-report.ts';
import { runCommand } from './command.ts';

const vitest = join(dirname(createRequire(import.meta.url).resolve('vitest/package.json')), 'vitest.mjs');

/** Shows files as they pass; what passing tests print stays unsaid. */
export async function unitTests(root: string, report: string, aloud = true): Promise<Tally> {
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const args = [vitest, 'run', ...reporters, '--silent=passed-only'];
  const { code } = await runCommand(process.execPath, args, { cwd: root, aloud });
  return readReport('unit and API', report, code, (text) => readVitestReport(text, root));
}
