// "It starts" means that text was drawn: without fonts a Chromium launches, and dies at the first letter.
import { chromium } from 'playwright-core';
import type { Candidate } from './candidates.ts';

/** Playwright's launch options. */
export interface Launch {
  executablePath: string;
  args: string[];
  env: Record<string, string>;
}

const flags = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** The candidate with our flags, and with our environment under its own. */
export function launchOf({ path, env = {} }: Candidate, sandbox: boolean): Launch {
  const ours = Object.entries(process.env).filter(
    (entry): entry is [string, string] => entry[1] !== undefined,
  );
  return {
    executablePath: path,
    args: sandbox ? flags : [...flags, '--no-sandbox'],
    env: { ...Object.fromEntries(ours), ...env },
  };
}

/** Undefined when letters of both our scripts were drawn and read back, else why not. */
export async function failureToDraw(launch: Launch): Promise<string | undefined> {
  try {
    const browser = await chromium.launch({ ...launch, timeout: 20_000 });
    try {
      const page = await browser.newPage({ viewport: { width: 240, height: 80 } });
      page.setDefaultTimeout(15_000);
      await page.setContent('<p>Plan Төлөвлөгөө</p>');
      const text = await page.textContent('p');
      const drawn = await page.screenshot();
      await page.setContent('<p></p>');
      const blank = await page.screenshot();
      return text === 'Plan Төлөвлөгөө' && !drawn.equals(blank) ? undefined : 'it drew no text';
    } finally {
      await browser.close();
    }
  } catch (error) {
    return (error instanceof Error ? error.message : String(error)).replace(/\s+/g, ' ').slice(0, 600);
  }
}
