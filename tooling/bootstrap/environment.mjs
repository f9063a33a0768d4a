// What a child process is told about where it runs.
import { delimiter, dirname, join } from 'node:path';

/**
 * Ours, without what npm adds for its own script, and with our Node and tools first on the path.
 * @param {string} root
 * @param {{ path: string }} node
 * @returns {NodeJS.ProcessEnv}
 */
export function cleanEnvironment(root, node) {
  const env = withoutNpm(process.env, /^npm_/i);
  const path = Object.keys(env).find((key) => key.toUpperCase() === 'PATH') ?? 'PATH';
  env[path] = [dirname(node.path), join(root, 'node_modules', '.bin'), env[path] ?? ''].join(delimiter);
  // compiled code is kept between runs: a second start reads it instead of compiling again
  env.NODE_COMPILE_CACHE ??= join(root, '.cache', 'compiled');
  return env;
}

/**
 * For a package manager inside npm: it keeps npm's settings and loses the marks of the running script.
 * @returns {NodeJS.ProcessEnv}
 */
export function installEnvironment() {
  // loglevel: under `npm run -s` npx would not even say why it fails
  const env = withoutNpm(process.env, /^npm_(lifecycle|package|command|config_loglevel)/i);
  delete env.NODE_ENV; // "production" would leave out the tools that build the editor
  return { ...env, CI: '1', DO_NOT_TRACK: '1' }; // CI: no question is ever asked
}

/**
 * Where the caller stands: npm moves to the root and says in INIT_CWD where it came from.
 * @param {string} root
 * @returns {string}
 */
export function callerFolder(root) {
  const byOurScript = process.env.npm_package_json === join(root, 'package.json');
  return (byOurScript && process.env.INIT_CWD) || process.cwd();
}

/**
 * @param {NodeJS.ProcessEnv} env
 * @param {RegExp} unwanted
 * @returns {NodeJS.ProcessEnv}
 */
function withoutNpm(env, unwanted) {
  return Object.fromEntries(Object.entries(env).filter(([key]) => !unwanted.test(key)));
}
