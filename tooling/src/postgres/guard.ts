// Ends a server whose owner died without saying so: a killed test run must not leave PostgreSQL behind.
import { type ChildProcess, spawn } from 'node:child_process';

// bounded: where nothing reaps orphans, a dead server still answers to kill -0
const watch = `cat >/dev/null; kill -QUIT "$1" 2>/dev/null
for i in 1 2 3 4 5 6 7 8 9 10; do kill -0 "$1" 2>/dev/null || break; sleep 0.2; done
rm -rf "$2"`;

/** A shell that waits for the end of our pipe to it; the function returned sends it away unused. */
export function guard(server: ChildProcess, folder: string): () => void {
  if (process.platform === 'win32' || server.pid === undefined) return () => {};
  const shell = spawn('sh', ['-c', watch, 'sh', String(server.pid), folder], {
    stdio: ['pipe', 'ignore', 'ignore'],
    detached: true,
    cwd: '/',
  });
  shell.on('error', () => {});
  shell.unref();
  server.unref();
  return () => void shell.kill('SIGKILL');
}
