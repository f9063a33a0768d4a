// A Chromium for the journeys, whatever the machine has: found, fetched or installed, and seen to draw.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { withLock } from '../bootstrap/lock.mjs';
import { type Candidate, installedBrowsers } from './browser/candidates.ts';
import { failureToDraw, type Launch, launchOf } from './browser/draws.ts';
import { aptChromium, packedChromium, playwrightDownload } from './browser/fetched.ts';
import { recall, remember, type Seen } from './browser/memory.ts';

/** How it was come by, and what Playwright's `launch` takes to start it. */
export interface Browser {
  how: string;
  launch: Launch;
}

type Source = (cache: string) => Promise<Candidate[]>;

const cache = join(import.meta.dirname, '..', '..', '.cache');

/** The first that draws a page; later calls take it from memory. Throws with what was tried when none does. */
export async function ensureBrowser(say: (line: string) => void = console.error): Promise<Browser> {
  mkdirSync(cache, { recursive: true });
  const lock = join(cache, 'browser.lock');
  const found =
    recall(cache) ??
    (await withLock(
      lock,
      () => {},
      () => recall(cache) ?? find(say),
    ));
  return { how: found.how, launch: launchOf(found, found.sandbox) };
}

async function find(say: (line: string) => void): Promise<Seen> {
  const tried: string[] = [];
  for (const source of [installedBrowsers, playwrightDownload, packedChromium, aptChromium]) {
    for (const candidate of await candidatesOf(source, tried)) {
      const seen = await seenToDraw(candidate, tried);
      if (!seen) continue;
      say(`Browser for the journeys: ${seen.how}.`);
      return remember(cache, seen);
    }
  }
  throw new Error(`No Chromium starts here. Install one, or set CHROMIUM_PATH.\n${tried.join('\n')}`);
}

async function candidatesOf(source: Source, tried: string[]): Promise<Candidate[]> {
  try {
    return await source(cache);
  } catch (error) {
    tried.push(error instanceof Error ? error.message : String(error));
    return [];
  }
}

/** In its sandbox if it can: root has none, and containers often forbid it to ordinary users. */
async function seenToDraw(candidate: Candidate, tried: string[]): Promise<Seen | undefined> {
  for (const sandbox of process.getuid?.() === 0 ? [false] : [true, false]) {
    const why = await failureToDraw(launchOf(candidate, sandbox));
    if (why === undefined) return { ...candidate, sandbox };
    tried.push(`${candidate.how}${sandbox ? '' : ' without sandbox'}: ${why}`);
  }
  return undefined;
}
