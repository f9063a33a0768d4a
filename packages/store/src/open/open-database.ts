import { join } from 'node:path';
import type { OpenedDatabase } from '../db.ts';
import { lockDataFolder } from './data-folder-lock.ts';
import { createEmbedded, openEmbedded } from './embedded.ts';
import { openServer } from './server.ts';

/** `url`: a PostgreSQL. `dataDir`: the embedded one, kept in this folder. `memory`: embedded, gone at the end. */
export type Home = { url: string } | { dataDir: string } | { memory: true };

/** Throws a StoreError when the folder is in use or no database answers. Run `migrate` before the first query. */
export async function openDatabase(home: Home): Promise<OpenedDatabase> {
  if ('url' in home) return openServer(home.url);
  if ('memory' in home) return openEmbedded(await createEmbedded());
  const lock = await lockDataFolder(home.dataDir);
  try {
    const opened = openEmbedded(await createEmbedded(join(home.dataDir, 'pglite')));
    return { db: opened.db, close: () => opened.close().finally(lock.release) };
  } catch (error) {
    lock.release();
    throw error;
  }
}
