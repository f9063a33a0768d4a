// Progress for the caller: one calm line on a terminal, a line now and then elsewhere, nothing for what is quick.
import { formatNumber } from '@followthrough/presentation';
import type { Host } from '../host.ts';

export interface ProgressLine {
  show(what: string, done: number, total: number): void;
  /** Takes the line away. */
  end(): void;
}

/** Quiet for the first moments: what is over at once needs no line. */
const patience = { terminal: 300, log: 3000 };

export function createProgress(host: Host): ProgressLine {
  const between = host.interactive ? 100 : patience.log;
  let next = host.now() + (host.interactive ? patience.terminal : patience.log);
  let drawn = 0;
  return {
    show(what, done, total) {
      if (host.now() < next) return;
      next = host.now() + between;
      const line = `${what}: ${formatNumber('en', done)} of ${formatNumber('en', total)}`;
      host.err(host.interactive ? `\r${line.padEnd(drawn)}` : `${line}\n`);
      drawn = host.interactive ? line.length : 0;
    },
    end() {
      if (drawn > 0) host.err(`\r${' '.repeat(drawn)}\r`);
      drawn = 0;
    },
  };
}
