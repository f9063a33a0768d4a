// A fresh store for a test file, on either database.
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { createTestDatabase } from '@followthrough/tooling/test-database';
import type { OpenedDatabase } from '../src/db.ts';
import { migrate } from '../src/migrate.ts';
import { openEmbedded } from '../src/open/embedded.ts';
import { openDatabase } from '../src/open/open-database.ts';

/** Both homes of a store, for `describe.each`. */
export const homes = ['PGlite', 'PostgreSQL'] as const;

/** A migrated, empty store; closing it removes it. */
export async function openTestStore(home: (typeof homes)[number]): Promise<OpenedDatabase> {
  return home === 'PGlite' ? openOnPGlite() : openOnPostgres();
}

/** The same, which also says where it is, and can take the database away from under its store. */
export async function openOnPostgres(): Promise<
  OpenedDatabase & { url: string; dropDatabase: () => Promise<void> }
> {
  const { url, drop } = await createTestDatabase();
  const { db, close } = await openDatabase({ url });
  await migrate(db);
  return { db, url, dropDatabase: drop, close: () => close().then(drop) };
}

/** Creating a PGlite takes seconds, loading a dumped one half a second: test files share one dump. */
async function openOnPGlite(): Promise<OpenedDatabase> {
  const dump = join(tmpdir(), `followthrough-pglite-${schemaHash()}.tar`);
  if (!existsSync(dump)) await writeDump(dump);
  return openEmbedded(await PGlite.create({ loadDataDir: new Blob([readFileSync(dump)]) }));
}

async function writeDump(path: string): Promise<void> {
  const pglite = await PGlite.create();
  const opened = openEmbedded(pglite);
  await migrate(opened.db);
  const dumped = await pglite.dumpDataDir('none');
  const own = `${path}.${process.pid}`;
  writeFileSync(own, Buffer.from(await dumped.arrayBuffer()));
  renameSync(own, path);
  await opened.close();
}

/** Changes with every step of the schema and with PGlite itself. */
function schemaHash(): string {
  const folder = new URL('../src/migrations/', import.meta.url);
  const steps = readdirSync(folder)
    .sort()
    .map((name) => readFileSync(new URL(name, folder), 'utf8'));
  const pglite = readFileSync(new URL('../node_modules/@electric-sql/pglite/package.json', import.meta.url));
  return createHash('sha256').update(steps.join('\n')).update(pglite).digest('hex').slice(0, 16);
}
