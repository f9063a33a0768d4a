// Biome over the whole checkout: format, lint, and cycles between files.
import { createRequire } from 'node:module';
import { runCommand } from './command.ts';

const biome = createRequire(import.meta.url).resolve('@biomejs/biome/bin/biome');

/** Problems as Biome words them, one block for all; a warning fails too, or nobody would ever mend it. */
export async function lint(root: string): Promise<string[]> {
  const args = [
    'check',
    '.',
    '--diagnostic-level=warn',
    '--error-on-warnings',
    '--max-diagnostics=40',
    '--colors=off',
  ];
  const { code, output } = await runCommand(process.execPath, [biome, ...args], { cwd: root });
  return code === 0 ? [] : [output];
}
