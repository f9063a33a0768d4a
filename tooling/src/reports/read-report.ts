// A report file as a tally; a runner that left none has failed.
import { readFileSync } from 'node:fs';
import { crashed, type Tally, withExit } from './tally.ts';

/** `code` is how the runner ended, `read` knows its report. */
export function readReport(runner: string, path: string, code: number, read: (text: string) => Tally): Tally {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch {
    return crashed(runner, `it ended with ${code} and left no report`);
  }
  try {
    return withExit(read(text), code);
  } catch (error) {
    return crashed(runner, `it ended with ${code}, and its report cannot be read: ${error}`);
  }
}
