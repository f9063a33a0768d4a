// Browsers that are on the machine already.
import { existsSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { chromium } from 'playwright-core';

/** A program that may be a working Chromium, and what it needs in its environment. */
export interface Candidate {
  how: string;
  path: string;
  env?: Record<string, string>;
}

const usual = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** CHROMIUM_PATH, then the usual places, then what Playwright fetched earlier. */
export async function installedBrowsers(): Promise<Candidate[]> {
  const named = process.env.CHROMIUM_PATH;
  return [
    ...(named ? [{ how: 'CHROMIUM_PATH', path: named }] : []),
    ...usual.filter(existsSync).map((path) => ({ how: path, path })),
    ...playwrightBrowsers(),
  ];
}

/** Playwright's own browser, whole or as the headless shell, in the version it was made for. */
export function playwrightBrowsers(): Candidate[] {
  const whole = chromium.executablePath();
  const folder = dirname(dirname(whole));
  const shell = folder.replace(/chromium-(\d+)$/, 'chromium_headless_shell-$1');
  const paths = [...(existsSync(shell) ? programsIn(shell) : []), ...(existsSync(whole) ? [whole] : [])];
  return paths.map((path) => ({ how: "Playwright's Chromium", path }));
}

function programsIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => /(^|[/\\])(chrome-)?headless[-_]shell(\.exe)?$/.test(path))
    .map((path) => join(folder, path));
}
