import { execFile, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';

/** A folder of its own in which lines of the documentation run, with `files` in it. */
export interface Shell {
  run(script: string, variables?: Record<string, string>): Promise<string>;
  end(): void;
}

export function openShell(files: Record<string, string>): Shell {
  const folder = mkdtempSync(join(tmpdir(), 'followthrough-shell-'));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  if (spawnSync('curl', ['--version']).status !== 0) {
    const standIn = `#!/bin/sh\nexec '${process.execPath}' '${join(import.meta.dirname, 'curl.ts')}' "$@"\n`;
    writeFileSync(join(folder, 'curl'), standIn, { mode: 0o755 });
  }
  const PATH = [folder, process.env.PATH].join(delimiter);
  return {
    run: (script, variables = {}) =>
      new Promise((resolve, reject) => {
        const options = { cwd: folder, env: { ...process.env, ...variables, PATH } };
        execFile('sh', ['-ec', script], options, (error, out) => (error ? reject(error) : resolve(out)));
      }),
    end: () => rmSync(folder, { recursive: true }),
  };
}
