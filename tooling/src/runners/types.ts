// The TypeScript compiler, one room at a time, remembering what it has already seen.
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { runCommand } from './command.ts';

const compiler = join(
  dirname(createRequire(import.meta.url).resolve('typescript/package.json')),
  'bin',
  'tsc',
);

/** Problems of one room as tsc words them. Its memory lies in `.cache/types`. */
export async function checkTypes(root: string, room: string): Promise<string[]> {
  const memory = join(root, '.cache', 'types', `${basename(room)}.tsbuildinfo`);
  const args = ['-p', room, '--pretty', 'false', '--incremental', '--tsBuildInfoFile', memory];
  const { code, output } = await runCommand(process.execPath, [compiler, ...args], { cwd: root });
  if (code === 0) return [];
  return output ? output.split('\n') : [`tsc ended with ${code} and said nothing`];
}
