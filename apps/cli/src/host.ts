// What the verbs know of the world: where the caller stands, two ways to speak, one to listen, and the day.

import { text } from 'node:stream/consumers';

export interface Host {
  /** Folder the caller stands in; relative paths begin here. */
  readonly cwd: string;
  /** The answer, and nothing else. Resolves when it is written. */
  out(text: string): Promise<void>;
  /** Messages and progress. */
  err(text: string): void;
  /** Standard error is a terminal, so that a line can be drawn over. */
  readonly interactive: boolean;
  /** Standard output takes colours. */
  readonly colours: boolean;
  /** All of standard input. */
  input(): Promise<string>;
  /** ISO date in the caller's time zone: the only clock of the command line. */
  today(): string;
  /** Milliseconds that only ever grow; for progress. */
  now(): number;
}

/** A reason why a verb could not run: one line for the caller, exit code 2. */
export class CannotRun extends Error {
  override name = 'CannotRun';
}

/** The process itself. */
export function processHost(): Host {
  const { stdout, stderr, stdin, env } = process;
  // a reader that has seen enough, as `head`, is no mistake
  for (const stream of [stdout, stderr])
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EPIPE') process.exit(0);
      throw error;
    });
  return {
    cwd: env.INIT_CWD ?? process.cwd(),
    out: (answer) => new Promise((resolve) => stdout.write(answer, () => resolve())),
    err: (message) => void stderr.write(message),
    interactive: stderr.isTTY === true,
    colours: stdout.isTTY === true && stdout.hasColors(env),
    input: () => text(stdin),
    today: () => localDay(new Date()),
    now: () => performance.now(),
  };
}

const localDay = (date: Date): string =>
  [date.getFullYear(), date.getMonth() + 1, date.getDate()]
    .map((part) => String(part).padStart(2, '0'))
    .join('-');
