// The browser that was seen to draw here, so that the next run does not look again.
import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { hostname, release } from 'node:os';
import { join } from 'node:path';
import type { Candidate } from './candidates.ts';

/** A candidate that was seen to draw, and whether it did so in its sandbox. */
export interface Seen extends Candidate {
  sandbox: boolean;
}

/** What was seen in this checkout, if machine, user, wishes and the program itself are as they were. */
export function recall(cache: string): Seen | undefined {
  try {
    const { seen, circumstances } = JSON.parse(readFileSync(fileIn(cache), 'utf8')) as Memory;
    return circumstances === circumstancesOf(seen.path) ? seen : undefined;
  } catch {
    return undefined; // nothing remembered, or the program is gone
  }
}

/** Keeps it for the next call, and gives it back. */
export function remember(cache: string, seen: Seen): Seen {
  const memory: Memory = { seen, circumstances: circumstancesOf(seen.path) };
  writeFileSync(fileIn(cache), JSON.stringify(memory));
  return seen;
}

interface Memory {
  seen: Seen;
  circumstances: string;
}

function fileIn(cache: string): string {
  return join(cache, 'browser.json');
}

function circumstancesOf(path: string): string {
  const { size, mtimeMs } = statSync(path);
  return [size, mtimeMs, process.getuid?.(), hostname(), release(), process.env.CHROMIUM_PATH ?? ''].join(
    ' ',
  );
}
