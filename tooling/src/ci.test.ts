// .ci/run, in a scratch checkout whose npm only pretends.
import { spawnSync } from 'node:child_process';
import { chmodSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { expect, test } from 'vitest';
import { scratchFolder } from './checks/scratch-tree.ts';

const script = readFileSync(join(import.meta.dirname, '../../.ci/run'), 'utf8');

function run(npm: string): { status: number | null; last: string | undefined } {
  const root = scratchFolder({ '.ci/run': script, 'bin/npm': `#!/bin/sh\n${npm}\n` });
  for (const path of ['.ci/run', 'bin/npm']) chmodSync(join(root, path), 0o755);
  const env = { ...process.env, PATH: [join(root, 'bin'), process.env.PATH].join(delimiter) };
  const { status, stdout } = spawnSync(join(root, '.ci/run'), { env, encoding: 'utf8' });
  return { status, last: stdout.trimEnd().split('\n').at(-1) };
}

test.runIf(process.platform !== 'win32').each([
  ['all passed', 'echo "5 passed, 0 failed"', { status: 0, last: '5 passed, 0 failed' }],
  ['one failed', 'echo "5 passed, 1 failed"; exit 1', { status: 1, last: '5 passed, 1 failed' }],
  ['fell over', 'echo half; exit 3', { status: 3, last: '0 passed, 1 failed' }],
  ['fell silent', 'exit 0', { status: 1, last: '0 passed, 1 failed' }],
])('%s', (_, npm, expected) => expect(run(npm)).toEqual(expected));
