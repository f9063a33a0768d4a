// Runs a program to its end; none outlives us when we are told to stop.
import { type ChildProcess, spawn } from 'node:child_process';
import { constants } from 'node:os';

export interface Ended {
  /** Exit code, or 1 when a signal or a missing program ended it. */
  code: number;
  /** What it said on both streams; empty when it spoke straight to the terminal. */
  output: string;
}

export interface Options {
  cwd: string;
  env?: NodeJS.ProcessEnv;
  /** Speak to the terminal while running, instead of keeping quiet. */
  aloud?: boolean;
}

const running = new Set<ChildProcess>();

/** Never throws: a program that cannot be started ends with code 1 and says why. */
export function runCommand(
  command: string,
  args: string[],
  { cwd, env = process.env, aloud }: Options,
): Promise<Ended> {
  const child = spawn(command, args, {
    cwd,
    env,
    stdio: aloud ? ['ignore', 'inherit', 'inherit'] : ['ignore', 'pipe', 'pipe'],
  });
  running.add(child);
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on('data', (data: Buffer) => {
      output += data.toString();
    });
  }
  return new Promise((resolve) => {
    const end = (code: number) => {
      running.delete(child);
      resolve({ code, output: output.trim() });
    };
    child.once('error', (error) => {
      output += error.message;
      end(1);
    });
    child.once('close', (code) => end(code ?? 1));
  });
}

/** Ends everything that `runCommand` has not yet seen the end of. */
export function stopAll(signal: NodeJS.Signals): void {
  for (const child of running) child.kill(signal);
}

/** Call once in a program's main file: a signal ends what it runs before it ends itself, with `normal` if given. */
export function endWithUs(normal?: number): void {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.once(signal, () => {
      stopAll(signal);
      process.exit(normal ?? 128 + constants.signals[signal]);
    });
  }
}
