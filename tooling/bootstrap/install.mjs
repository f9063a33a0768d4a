// Installs the pinned dependencies once per lockfile; a second start only compares two hashes.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { installEnvironment } from './environment.mjs';
import { withLock } from './lock.mjs';
import { say, seconds } from './say.mjs';

/**
 * Throws with the package manager's last words when it fails.
 * @param {string} root
 */
export async function ensureInstalled(root) {
  if (installed(root)) return;
  const lock = join(root, '.cache', 'install.lock');
  await withLock(
    lock,
    () => say('Another process is installing; waiting for it.'),
    async () => {
      if (installed(root)) return; // the one we waited for did it
      const from = performance.now();
      say('Installing packages (once per version; half a minute on an empty machine).');
      rmSync(markerOf(root), { force: true });
      await install(root);
      writeFileSync(markerOf(root), wanted(root));
      say(`Installed in ${seconds(from)}.`);
    },
  );
}

/** @param {string} root */
function installed(root) {
  try {
    return readFileSync(markerOf(root), 'utf8') === wanted(root) && everyRoomLinked(root);
  } catch {
    return false;
  }
}

/** @param {string} root */
function markerOf(root) {
  return join(root, 'node_modules', '.followthrough-installed');
}

/** @param {string} root */
function wanted(root) {
  const hash = createHash('sha256').update(`${process.platform} ${process.arch}\n`);
  for (const file of ['pnpm-lock.yaml', 'pnpm-workspace.yaml']) hash.update(readFileSync(join(root, file)));
  return hash.digest('hex');
}

/**
 * A cleaned working tree may have lost the links of a room while the root kept its own.
 * @param {string} root
 */
function everyRoomLinked(root) {
  return ['apps', 'packages'].every((floor) =>
    readdirSync(join(root, floor))
      .filter((room) => existsSync(join(root, floor, room, 'package.json')))
      .every((room) => existsSync(join(root, floor, room, 'node_modules'))),
  );
}

/** @param {string} root */
async function install(root) {
  const { packageManager } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const log = join(root, '.cache', 'install.log');
  mkdirSync(join(root, '.cache'), { recursive: true });
  const out = openSync(log, 'w');
  const args = ['--yes', packageManager, 'install', '--frozen-lockfile', '--reporter=append-only'];
  const child = spawn('npx', args, {
    cwd: root,
    env: installEnvironment(),
    stdio: ['ignore', out, out],
    shell: process.platform === 'win32',
  });
  const end = () => child.kill();
  process.once('exit', end);
  const code = await new Promise((resolve) => {
    child.once('error', (error) => resolve(error.message));
    child.once('close', resolve);
  });
  process.removeListener('exit', end);
  closeSync(out);
  if (code === 0) return;
  const said = readFileSync(log, 'utf8').trim().split('\n').slice(-15).join('\n');
  throw new Error(`Packages could not be installed (${code}); all of what was said is in ${log}\n${said}`);
}
