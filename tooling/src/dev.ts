// `npm run dev`: the API restarts and the page follows as files are saved; both end together.
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { endWithUs, runCommand, stopAll } from './runners/command.ts';

endWithUs(0); // Ctrl-C is its normal end
const root = join(import.meta.dirname, '..', '..');
const editor = join(root, 'apps', 'editor');
const manifest = createRequire(join(editor, 'package.json')).resolve('vite/package.json');
const vite = join(dirname(manifest), 'bin', 'vite.js');
const api = ['--watch', '--watch-preserve-output', join(root, 'apps', 'api', 'src', 'main.ts')];

const first = await Promise.race([
  runCommand(process.execPath, api, { cwd: root, aloud: true }),
  runCommand(process.execPath, [vite, '--host', '127.0.0.1'], { cwd: editor, aloud: true }),
]);
stopAll('SIGTERM'); // one without the other is of no use
process.exitCode = first.code;
