import { type Actor, can } from '../can.ts';
import type { Db } from '../db.ts';
import { type Files, filesOf } from './files.ts';
import { pinsOf } from './pins.ts';
import { asResource, findPlan, type Plan } from './plans.ts';
import { findRevision } from './revisions.ts';

/** One stored plan inside a workspace, with its files by their own paths. */
export interface WorkspaceFolder {
  folder: string;
  plan: string;
  revision: string;
  files: Files;
}

/** A plan with the reviews it was written against; its own folder comes first. `files` are all, by folder and path. */
export interface WorkspaceFiles {
  plan: Plan;
  revision: string;
  folders: [WorkspaceFolder, ...WorkspaceFolder[]];
  files: Files;
}

/**
 * The files of a plan (at its head, or at `revision`) and of the reviews it pins. What the actor may not read
 * is left out; the plan itself is undefined then, as it is for an id that names nothing.
 */
export async function workspaceFiles(
  db: Db,
  actor: Actor,
  planId: string,
  revision?: string,
): Promise<WorkspaceFiles | undefined> {
  const plan = await findPlan(db, actor, planId);
  if (!plan) return undefined;
  const at = await readableRevision(db, actor, plan, revision);
  if (at === undefined) return undefined;
  const ownName = folderName(plan.planKey ?? plan.reviewKey, []);
  const own = { folder: ownName, plan: plan.id, revision: at, files: await filesOf(db, at) };
  const folders: WorkspaceFiles['folders'] = [own];
  for (const pin of await pinsOf(db, at)) {
    const review = await findPlan(db, actor, pin.plan);
    if (!review) continue;
    // whoever may not read history sees what is shown now
    const seen = can(actor, 'history', asResource(review)) ? pin.revision : review.head;
    const taken = folders.map((other) => other.folder);
    const folder = folderName(pin.reviewKey, taken);
    folders.push({ folder, plan: review.id, revision: seen, files: await filesOf(db, seen) });
  }
  return { plan, revision: at, folders, files: together(folders) };
}

/** The id of the revision an actor may read of a plan: its head unless another is named. */
export async function readableRevision(
  db: Db,
  actor: Actor,
  plan: Plan,
  revision: string | undefined,
): Promise<string | undefined> {
  if (revision === undefined || revision === plan.head) return plan.head;
  if (!can(actor, 'history', asResource(plan))) return undefined;
  return (await findRevision(db, plan.id, revision))?.id;
}

function together(folders: readonly WorkspaceFolder[]): Files {
  const entries = folders.flatMap(({ folder, files }) =>
    Object.entries(files).map(([path, text]) => [`${folder}/${path}`, text]),
  );
  return Object.fromEntries(entries);
}

/** The text id where it can stand in a path, made different from the names already taken. */
function folderName(key: string | undefined, taken: readonly string[]): string {
  const name = key !== undefined && /^[a-z0-9][a-z0-9_-]{0,60}$/.test(key) ? key : 'plan';
  if (!taken.includes(name)) return name;
  let n = 2;
  while (taken.includes(`${name}-${n}`)) n++;
  return `${name}-${n}`;
}
