// The door of the scripts, tried in a scratch checkout with a package manager that only pretends.
import { type ChildProcess, spawn } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';

const files = {
  'package.json': '{ "packageManager": "pnpm@0.0.0" }',
  'pnpm-lock.yaml': 'one',
  'pnpm-workspace.yaml': '',
  'packages/domain/package.json': '{}',
  'apps/editor/package.json':
    '{ "scripts": { "build": "mkdir -p dist && echo x >> ../../builds && echo x > dist/index.html" } }',
  'apps/editor/src/main.tsx': 'export const a = 1;',
  'apps/cli/src/main.ts':
    'console.log(JSON.stringify([process.cwd(), process.env.INIT_CWD, process.argv.slice(2), Object.keys(process.env).filter((k) => k.startsWith("npm_"))])); process.exit(3);',
  'apps/api/src/main.ts':
    'process.on("SIGINT", () => setTimeout(() => process.exit(0), 50)); console.log("ready"); setInterval(() => {}, 1000);',
  // installs by writing down that it did, and linking every room
  'bin/npx':
    '#!/bin/sh\necho "$@" >> installs\nsleep 0.3\nmkdir -p node_modules packages/domain/node_modules apps/editor/node_modules apps/cli/node_modules apps/api/node_modules\necho chatter\n',
};

let root = '';

beforeEach(() => {
  root = realpathSync(mkdtempSync(join(tmpdir(), 'followthrough-door-')));
  const tooling = join(import.meta.dirname, '..');
  for (const part of ['bootstrap.mjs', 'bootstrap'])
    cpSync(join(tooling, part), join(root, 'tooling', part), { recursive: true });
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text, { mode: 0o755 });
  }
});

afterEach(() => rmSync(root, { recursive: true, force: true }));

interface Door {
  child: ChildProcess;
  out: () => string;
  err: () => string;
  ended: Promise<number | null>;
}

function open(args: string[], cwd = root, env: NodeJS.ProcessEnv = {}): Door {
  const path = [join(root, 'bin'), process.env.PATH].join(delimiter);
  const child = spawn(process.execPath, [join(root, 'tooling', 'bootstrap.mjs'), ...args], {
    cwd,
    env: { ...process.env, PATH: path, ...env },
  });
  const said = { out: '', err: '' };
  child.stdout.on('data', (data: Buffer) => {
    said.out += data.toString();
  });
  child.stderr.on('data', (data: Buffer) => {
    said.err += data.toString();
  });
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve));
  return { child, out: () => said.out, err: () => said.err, ended };
}

const lines = (file: string) =>
  existsSync(join(root, file)) ? readFileSync(join(root, file), 'utf8').trim().split('\n').length : 0;

async function until(condition: () => boolean): Promise<void> {
  for (let i = 0; i < 400 && !condition(); i++) await new Promise((resolve) => setTimeout(resolve, 25));
  expect(condition()).toBe(true);
}

test('a verb answers on standard output alone, where the caller stands, with its own exit code', async () => {
  const door = open(['followthrough', 'check', '--today', '2026-01-01'], join(root, 'packages'), {
    npm_lifecycle_event: 'x',
  });
  expect(await door.ended).toBe(3);
  const here = join(root, 'packages');
  expect(JSON.parse(door.out())).toEqual([here, here, ['check', '--today', '2026-01-01'], []]);
  expect(door.err()).toMatch(/^Installing packages .*\nInstalled in [\d.]+ s\.\n$/);
});

test('npm says where the caller stands', async () => {
  const env = { npm_package_json: join(root, 'package.json'), INIT_CWD: join(root, 'apps') };
  const door = open(['followthrough'], root, env);
  await door.ended;
  expect(JSON.parse(door.out())[0]).toBe(join(root, 'apps'));
});

test('two at once install once; a changed lockfile installs again', async () => {
  const doors = [open(['followthrough']), open(['followthrough'])];
  expect(await Promise.all(doors.map((door) => door.ended))).toEqual([3, 3]);
  expect(lines('installs')).toBe(1);
  writeFileSync(join(root, 'pnpm-lock.yaml'), 'two');
  await open(['followthrough']).ended;
  expect(lines('installs')).toBe(2);
});

test('the lock of a killed process does not stop the next', async () => {
  mkdirSync(join(root, '.cache'));
  writeFileSync(join(root, '.cache', 'install.lock'), '4194399');
  expect(await open(['followthrough']).ended).toBe(3);
});

test('an install that fails says why, leaves no mark, and exits 2 for the command line', async () => {
  writeFileSync(join(root, 'bin', 'npx'), '#!/bin/sh\necho no network\nexit 7\n');
  const door = open(['followthrough']);
  expect(await door.ended).toBe(2);
  expect(door.out()).toBe('');
  expect(door.err()).toMatch(/could not be installed \(7\).*\nno network/);
  const tests = open(['test']);
  expect(await tests.ended).toBe(1);
  expect(tests.out()).toBe('0 passed, 1 failed\n');
});

test('start builds the editor once per change, and ends with 0 on Ctrl-C', async () => {
  for (const expected of [1, 1]) {
    const door = open(['start']);
    await until(() => door.out() === 'ready\n');
    door.child.kill('SIGINT');
    expect(await door.ended).toBe(0);
    expect(lines('builds')).toBe(expected);
  }
  writeFileSync(join(root, 'apps/editor/src/main.tsx'), 'export const a = 2;');
  const door = open(['start']);
  await until(() => door.out() === 'ready\n');
  door.child.kill('SIGTERM');
  expect(await door.ended).toBe(0);
  expect(lines('builds')).toBe(2);
});

test('an unknown verb is told which there are', async () => {
  const door = open(['fly']);
  expect(await door.ended).toBe(2);
  expect(door.err()).toContain('There are start, dev, test');
});
