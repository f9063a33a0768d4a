// Browsers that are fetched when the machine has none, the cheapest way first.
import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { runCommand } from '../runners/command.ts';
import { type Candidate, playwrightBrowsers } from './candidates.ts';

const require = createRequire(import.meta.url);

/** From Playwright's own server; where that is out of reach it fails within seconds. */
export async function playwrightDownload(cache: string): Promise<Candidate[]> {
  const cli = join(dirname(require.resolve('playwright-core/package.json')), 'cli.js');
  const args = [cli, 'install', 'chromium-headless-shell'];
  const { code, output } = await runCommand(process.execPath, args, { cwd: cache });
  if (code === 0) return playwrightBrowsers();
  throw new Error(`Playwright's download: ${/^Error: .*$/m.exec(output)?.[0] ?? output.slice(-200)}`);
}

const packed = '@sparticuz/chromium@153.0.0';

/**
 * A headless Chromium that comes as a package, with the libraries a bare machine lacks. Linux on x64 only,
 * and fetched on demand: nobody else should carry its 67 MB.
 */
export async function packedChromium(cache: string): Promise<Candidate[]> {
  if (process.platform !== 'linux' || process.arch !== 'x64') return [];
  const home = join(cache, 'chromium');
  const unpacked = join(home, 'unpacked');
  if (!existsSync(join(unpacked, 'chromium'))) await unpack(home, unpacked);
  return [
    {
      how: packed,
      path: join(unpacked, 'chromium'),
      env: { LD_LIBRARY_PATH: join(unpacked, 'al2023', 'lib'), FONTCONFIG_FILE: writeFontsConf(unpacked) },
    },
  ];
}

async function unpack(home: string, unpacked: string): Promise<void> {
  mkdirSync(home, { recursive: true });
  const args = [
    'install',
    '--prefix',
    home,
    '--no-save',
    '--ignore-scripts',
    '--engine-strict=false',
    packed,
  ];
  const fetched = await runCommand('npm', args, { cwd: home });
  if (fetched.code !== 0) throw new Error(`${packed}: ${fetched.output.slice(-300)}`);
  // the package unpacks to fixed names in the temporary folder, and its libraries only where it sees AWS
  const temporary = join(home, 'unpacking');
  rmSync(temporary, { recursive: true, force: true });
  mkdirSync(temporary);
  const entry = pathToFileURL(join(home, 'node_modules/@sparticuz/chromium/build/index.js')).href;
  const script = `import chromium from ${JSON.stringify(entry)}; await chromium.executablePath();`;
  const env = { ...process.env, TMPDIR: temporary, AWS_LAMBDA_JS_RUNTIME: 'nodejs24.x' };
  const ran = await runCommand(process.execPath, ['--input-type=module', '-e', script], { cwd: home, env });
  if (ran.code !== 0) throw new Error(`${packed}: ${ran.output.slice(-300)}`);
  rmSync(unpacked, { recursive: true, force: true });
  renameSync(temporary, unpacked); // so that what is there is whole
  rmSync(join(home, 'node_modules'), { recursive: true, force: true });
}

/** Without a fontconfig of the machine's, it finds its own fonts (Open Sans, with Cyrillic) only through this. */
function writeFontsConf(unpacked: string): string {
  const file = join(unpacked, 'fonts.conf');
  const folders = [join(unpacked, 'fonts'), '/usr/share/fonts'].map((folder) => `  <dir>${folder}</dir>`);
  const text = [
    '<?xml version="1.0"?>',
    '<!DOCTYPE fontconfig SYSTEM "fonts.dtd">',
    '<fontconfig>',
    ...folders,
  ];
  writeFileSync(
    file,
    [...text, `  <cachedir>${join(unpacked, 'fonts-cache')}</cachedir>`, '</fontconfig>', ''].join('\n'),
  );
  return file;
}

/** Debian's package, which only root can install. */
export async function aptChromium(cache: string): Promise<Candidate[]> {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return [];
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const wait = ['-o', 'DPkg::Lock::Timeout=120'];
  await runCommand('apt-get', ['update', '-qq', ...wait], { cwd: cache, env });
  const args = ['install', '-y', '-qq', '--no-install-recommends', ...wait, 'chromium'];
  const { code, output } = await runCommand('apt-get', args, { cwd: cache, env });
  if (code !== 0) throw new Error(`apt-get install chromium: ${output.slice(-300)}`);
  return [{ how: 'chromium by apt-get', path: '/usr/bin/chromium' }];
}
