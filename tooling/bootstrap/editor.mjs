// Builds the editor when what it is made of has changed.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { withLock } from './lock.mjs';
import { say, seconds } from './say.mjs';

/**
 * Runs the editor's own `build` script, its output into a log that is shown when it fails.
 * @param {string} root
 * @param {NodeJS.ProcessEnv} env
 */
export async function ensureEditor(root, env) {
  if (fresh(root)) return;
  const lock = join(root, '.cache', 'editor.lock');
  await withLock(
    lock,
    () => say('Another process is building the editor; waiting for it.'),
    async () => {
      if (fresh(root)) return;
      const from = performance.now();
      say('Building the editor.');
      rmSync(markerOf(root), { force: true });
      const made = inputs(root); // taken before: a file saved meanwhile must count as changed
      await build(join(root, 'apps', 'editor'), env);
      writeFileSync(markerOf(root), made);
      say(`Built in ${seconds(from)}.`);
    },
  );
}

/** @param {string} root */
function fresh(root) {
  const built = existsSync(join(root, 'apps', 'editor', 'dist', 'index.html')) && existsSync(markerOf(root));
  return built && readFileSync(markerOf(root), 'utf8') === inputs(root);
}

/** @param {string} root */
function markerOf(root) {
  return join(root, '.cache', 'editor-built');
}

/**
 * One hash over the sources the bundle can come from: the editor, the packages, the API's typed client.
 * @param {string} root
 */
function inputs(root) {
  const hash = createHash('sha256').update(readFileSync(join(root, 'pnpm-lock.yaml')));
  for (const folder of ['apps/editor', 'packages']) {
    for (const file of sources(join(root, folder))) hash.update(file).update(readFileSync(file));
  }
  return hash.digest('hex');
}

const elsewhere = new Set(['node_modules', 'dist', 'e2e', 'test', 'test-results']);

/**
 * @param {string} folder
 * @returns {string[]}
 */
function sources(folder) {
  return readdirSync(folder, { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) return elsewhere.has(entry.name) ? [] : sources(path);
      return /\.test\.tsx?$|\.md$/.test(entry.name) ? [] : [path];
    });
}

/**
 * @param {string} folder
 * @param {NodeJS.ProcessEnv} env
 */
async function build(folder, env) {
  const { scripts } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const path = [join(folder, 'node_modules', '.bin'), env.PATH].join(delimiter);
  const child = spawn(scripts.build, {
    cwd: folder,
    env: { ...env, PATH: path },
    shell: true,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk) => {
      said += chunk;
    });
  }
  const code = await new Promise((resolve) => {
    child.once('error', (error) => resolve(error.message));
    child.once('close', resolve);
  });
  if (code !== 0) throw new Error(`The editor could not be built (${code}):\n${said.trim()}`);
}
