// What a new revision consists of, written inside the transaction that moves the head.
import { createHash } from 'node:crypto';
import { type Actor, nameOf } from '../can.ts';
import type { Db } from '../db.ts';
import type { AuditAction } from '../schema/audit.ts';
import type { PlanKind } from '../schema/plan.ts';
import { writeAudit } from './audit.ts';
import { writeOutbox } from './outbox.ts';
import { findPins, writePins } from './pins.ts';

/** What the store knows of a plan's text without reading it: found by the caller, who parsed it. */
export interface Heads {
  kind: PlanKind;
  reviewKey?: string | undefined;
  planKey?: string | undefined;
  title: string;
  /** Text ids of the reviews the plan works on. */
  reviews: readonly string[];
}

/** Text by path; null removes the file. */
export type FileChanges = Record<string, string | null>;

export interface NewRevision {
  id: string;
  plan: string;
  number: number;
  parent: string | undefined;
  files: FileChanges;
  heads: Heads;
  message: string;
  author: Actor;
}

/** What an applied save answers. */
export interface Saved {
  plan: string;
  title: string;
  revision: string;
  number: number;
}

/** Joins the save's transaction; what it writes holds exactly when the save does. */
export type InTransaction = (db: Db, saved: Saved) => Promise<void>;

/** The revision with its contents, manifest, pins, audit row and outbox row. */
export async function writeRevision(db: Db, revision: NewRevision, action: AuditAction): Promise<void> {
  const { id, plan, number, parent, message } = revision;
  const author = nameOf(revision.author);
  const at = new Date();
  await db
    .insertInto('revision')
    .values({ id, plan, number, parent: parent ?? null, author, message, created_at: at })
    .execute();
  await writeManifest(db, revision);
  const reviews = revision.heads.reviews.filter((key) => key !== revision.heads.reviewKey);
  await writePins(db, id, await findPins(db, revision.author, reviews, parent));
  await writeAudit(db, { plan, actor: author, action, revision: id, at });
  await writeOutbox(db, { topic: 'plan-saved', plan, revision: id });
}

async function writeManifest(db: Db, { id, parent, files }: NewRevision): Promise<void> {
  const rows = Object.entries(files).flatMap(([path, text]) =>
    text === null ? [] : [{ path, text, hash: createHash('sha256').update(text).digest('hex') }],
  );
  if (rows.length > 0) {
    // in the order of hashes, so that two saves with texts in common cannot wait for each other
    const contents = rows
      .map(({ hash, text }) => ({ hash, text }))
      .sort((a, b) => (a.hash < b.hash ? -1 : 1));
    const unique = contents.filter(({ hash }, index) => hash !== contents[index - 1]?.hash);
    await db
      .insertInto('content')
      .values(unique)
      .onConflict((conflict) => conflict.doNothing())
      .execute();
    const manifest = rows.map(({ path, hash }) => ({ revision: id, path, hash }));
    await db.insertInto('revision_file').values(manifest).execute();
  }
  if (parent !== undefined) await keepUnchanged(db, id, parent, Object.keys(files));
}

async function keepUnchanged(db: Db, id: string, parent: string, changed: string[]): Promise<void> {
  await db
    .insertInto('revision_file')
    .columns(['revision', 'path', 'hash'])
    .expression((eb) => {
      const unchanged = eb
        .selectFrom('revision_file')
        .select([eb.val(id).as('revision'), 'path', 'hash'])
        .where('revision', '=', parent);
      return changed.length > 0 ? unchanged.where('path', 'not in', changed) : unchanged;
    })
    .execute();
}
