import type { LogLine } from './context.ts';
import type { Voice } from './start.ts';

/**
 * Sentences for people; log lines for whoever keeps them. A person at a terminal is not shown every request,
 * only what went wrong.
 */
export function terminal(): Voice {
  const watched = process.stdout.isTTY;
  const log = (line: LogLine) => {
    if (line.level !== undefined) console.error(JSON.stringify(line));
    else if (!watched) console.log(JSON.stringify(line));
  };
  return { say: (sentence) => console.log(sentence), log };
}
