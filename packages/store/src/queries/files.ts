import type { Db } from '../db.ts';

/** Text by path. */
export type Files = Record<string, string>;

/** Every file of a revision. */
export async function filesOf(db: Db, revision: string): Promise<Files> {
  const rows = await db
    .selectFrom('revision_file')
    .innerJoin('content', 'content.hash', 'revision_file.hash')
    .select(['path', 'text'])
    .where('revision', '=', revision)
    .orderBy('path')
    .execute();
  return Object.fromEntries(rows.map(({ path, text }) => [path, text]));
}

/** One file of a revision. */
export async function fileOf(db: Db, revision: string, path: string): Promise<string | undefined> {
  const row = await db
    .selectFrom('revision_file')
    .innerJoin('content', 'content.hash', 'revision_file.hash')
    .select('text')
    .where('revision', '=', revision)
    .where('path', '=', path)
    .executeTakeFirst();
  return row?.text;
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
