// The door of every npm script: plain JavaScript for any Node from 20.19, nothing installed yet.
// It installs what is missing, builds the editor where a verb needs it, and runs the verb on Node 24.
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureEditor } from './bootstrap/editor.mjs';
import { callerFolder, cleanEnvironment } from './bootstrap/environment.mjs';
import { ensureInstalled } from './bootstrap/install.mjs';
import { run } from './bootstrap/run.mjs';
import { findNode } from './bootstrap/runtime.mjs';
import { say } from './bootstrap/say.mjs';

const root = fileURLToPath(new URL('..', import.meta.url)).replace(/[/\\]$/, '');

/**
 * What each verb runs. `editor`: wants the built editor; `server`: Ctrl-C is its normal end;
 * `here`: runs where the caller stands, so that relative paths mean what they say.
 * @type {Record<string, { main: string, args?: string[], editor?: boolean, server?: boolean, here?: boolean }>}
 */
const verbs = {
  start: { main: 'apps/api/src/main.ts', editor: true, server: true },
  dev: { main: 'tooling/src/dev.ts', server: true },
  test: { main: 'tooling/src/test.ts' },
  check: { main: 'tooling/src/check.ts' },
  fix: { main: 'node_modules/@biomejs/biome/bin/biome', args: ['check', '--write', '.'] },
  followthrough: { main: 'apps/cli/src/main.ts', here: true },
  admin: { main: 'apps/api/src/admin.ts' },
};

const [name = '', ...args] = process.argv.slice(2);
process.exitCode = await main(name, args);

/**
 * @param {string} name
 * @param {string[]} args
 * @returns {Promise<number>} the exit code
 */
async function main(name, args) {
  const verb = verbs[name];
  if (!verb) {
    say(`No such verb: ${name || '(none)'}. There are ${Object.keys(verbs).join(', ')}.`);
    return 2;
  }
  // Ctrl-C while installing ends a server's start as cleanly as later
  process.once('SIGINT', () => process.exit(verb.server ? 0 : 130));
  try {
    await ensureInstalled(root);
    const node = findNode(root);
    const env = { ...cleanEnvironment(root, node), INIT_CWD: callerFolder(root) };
    if (verb.editor) await ensureEditor(root, env);
    process.removeAllListeners('SIGINT');
    const argv = [...node.flags, join(root, verb.main), ...(verb.args ?? []), ...args];
    return await run(node.path, argv, { cwd: verb.here ? env.INIT_CWD : root, env, server: verb.server });
  } catch (error) {
    say(error instanceof Error ? error.message : String(error));
    if (name === 'test') console.log('0 passed, 1 failed');
    return name === 'followthrough' ? 2 : 1;
  }
}
