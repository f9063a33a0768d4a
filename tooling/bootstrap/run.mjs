// Runs the verb's process in our place: its streams are ours, signals reach it, its exit code is ours.
import { spawn } from 'node:child_process';
import { constants } from 'node:os';

/**
 * @param {string} command
 * @param {string[]} args
 * @param {{ cwd: string, env: NodeJS.ProcessEnv, server?: boolean | undefined }} options a server's normal end is a signal
 * @returns {Promise<number>} the exit code
 */
export function run(command, args, { cwd, env, server }) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd, env, stdio: 'inherit' });
    const asked = passSignals(child);
    child.once('error', reject);
    child.once('close', (code, signal) => {
      if (signal) resolve(server && asked() ? 0 : 128 + (constants.signals[signal] ?? 0));
      else resolve(code ?? 1);
    });
  });
}

/**
 * A terminal gives Ctrl-C to the whole group, so the child has it already; npm passes it on once more.
 * @param {import('node:child_process').ChildProcess} child
 * @returns {() => boolean} whether we were asked to end
 */
function passSignals(child) {
  /** @type {Map<string, number>} */
  const last = new Map();
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
    process.on(signal, () => {
      const repeated = performance.now() - (last.get(signal) ?? -Infinity) < 1000;
      last.set(signal, performance.now());
      const delay = signal === 'SIGINT' && process.stdin.isTTY ? 1500 : 0;
      if (!repeated) setTimeout(() => child.kill(signal), delay).unref();
    });
  }
  return () => last.size > 0;
}
