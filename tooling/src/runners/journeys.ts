// Playwright in a real Chromium, its report read back.
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { readPlaywrightReport } from '../reports/playwright-report.ts';
import { readReport } from '../reports/read-report.ts';
import type { Tally } from '../reports/tally.ts';
import { runCommand } from './command.ts';

export const journeyConfig = 'apps/editor/playwright.config.ts';

/** The editor must be built and a browser found: this only runs the journeys. */
export async function journeys(root: string, report: string): Promise<Tally> {
  const cwd = dirname(join(root, journeyConfig));
  const manifest = createRequire(join(cwd, 'package.json')).resolve('@playwright/test/package.json');
  const args = [join(dirname(manifest), 'cli.js'), 'test', '--reporter=list,json'];
  const env = { ...process.env, PLAYWRIGHT_JSON_OUTPUT_FILE: report };
  const { code } = await runCommand(process.execPath, args, { cwd, env, aloud: true });
  return readReport('journeys', report, code, readPlaywrightReport);
}
