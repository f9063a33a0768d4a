// A small house for the tests of the checks, to which each adds what is wrong.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import { readTree, type Tree } from './tree.ts';

const room = (name: string, dependencies: string[] = [], devDependencies: string[] = []) =>
  JSON.stringify({
    name: `@followthrough/${name}`,
    exports: { '.': `./src/${name}.ts` },
    dependencies: Object.fromEntries(dependencies.map((d) => [d, '*'])),
    devDependencies: Object.fromEntries(devDependencies.map((d) => [d, '*'])),
  });

const ours = (...names: string[]) => names.map((name) => `@followthrough/${name}`);

const sound: Record<string, string> = {
  'README.md':
    '# House\n\n## The map\n\n`packages/domain`, `packages/pool`, `packages/analytics`, `packages/samples`,\n`apps/api`, `apps/portal`, `apps/editor` and `tooling`.\n\n## Next\n',
  'packages/domain/package.json': room('domain', ['zod', ...ours('analytics', 'pool')], ours('samples')),
  'packages/pool/package.json': room('pool', ['comlink']),
  'packages/analytics/package.json': room('analytics', ours('domain'), ours('samples')),
  'packages/samples/package.json': room('samples', ours('domain')),
  'apps/api/package.json': room('api', ['comlink', ...ours('portal', 'domain')]),
  'apps/portal/package.json': room('portal', ours('api')),
  'apps/editor/package.json': room('editor', ['monaco-editor', ...ours('domain')], ours('api')),
  'tooling/package.json': room('tooling'),
};

/** The sound house, its rooms each with a README, and `extra` files over it; `null` takes one away. */
export function scratchTree(extra: Record<string, string | null> = {}): Tree {
  const readmes = Object.keys(sound)
    .filter((path) => path.endsWith('package.json'))
    .map((path) => [path.replace('package.json', 'README.md'), 'A room.'] as const);
  return readTree(scratchFolder({ ...sound, ...Object.fromEntries(readmes), ...extra }));
}

/** A folder with just these files; gone after the test. */
export function scratchFolder(files: Record<string, string | null>): string {
  const root = mkdtempSync(join(tmpdir(), 'followthrough-house-'));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  for (const [path, text] of Object.entries(files)) {
    if (text === null) continue;
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  return root;
}
