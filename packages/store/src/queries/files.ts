import type { Db } from '../db.ts';
import { marked, unmarked } from './whole-text.ts';

/** Text by path. */
export type Files = Record<string, string>;

/** Every file of a revision. */
export async function filesOf(db: Db, revision: string): Promise<Files> {
  const rows = await db
    .selectFrom('revision_file')
    .innerJoin('content', 'content.hash', 'revision_file.hash')
    .select((eb) => ['path', marked(eb.ref('content.text')).as('text')])
    .where('revision', '=', revision)
    .orderBy('path')
    .execute();
  return Object.fromEntries(rows.map(({ path, text }) => [path, unmarked(text)]));
}

/** One file of a revision. */
export async function fileOf(db: Db, revision: string, path: string): Promise<string | undefined> {
  // no path holds it, and PostgreSQL refuses to compare with it
  if (path.includes('\0')) return undefined;
  const row = await db
    .selectFrom('revision_file')
    .innerJoin('content', 'content.hash', 'revision_file.hash')
    .select((eb) => marked(eb.ref('content.text')).as('text'))
    .where('revision', '=', revision)
    .where('path', '=', path)
    .executeTakeFirst();
  return row && unmarked(row.text);
}

/** Paths whose text differs between two revisions, in order. */
export async function changedPaths(db: Db, from: string, to: string): Promise<string[]> {
  const [before, after] = [await manifest(db, from), await manifest(db, to)];
  const paths = new Set([...before.keys(), ...after.keys()]);
  return [...paths].filter((path) => before.get(path) !== after.get(path)).sort();
}

async function manifest(db: Db, revision: string): Promise<Map<string, string>> {
  const rows = await db
    .selectFrom('revision_file')
    .select(['path', 'hash'])
    .where('revision', '=', revision)
    .execute();
  return new Map(rows.map(({ path, hash }) => [path, hash]));
}
