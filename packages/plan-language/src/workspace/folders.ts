// Which files make up which plan folder, and which folders see each other.
import { type Plan, type SectionName, sections } from '@followthrough/domain';
import { kindOf } from './definitions.ts';
import { newFolder } from './folder.ts';
import type { Entry, Folder, PlanFile } from './model.ts';

/** Sorts files into folders; a file belongs to the nearest directory above it that holds a head, else to its own. */
export function arrange(files: readonly PlanFile[]): Map<string, Folder> {
  const heads = new Set(
    files.filter((file) => file.heads.some(isPlanHead)).map(({ path }) => directoryOf(path)),
  );
  const folders = new Map<string, Folder>();
  for (const file of [...files].sort(byPath)) {
    const path = folderOf(file.path, heads);
    const folder = folders.get(path) ?? newFolder(path);
    folders.set(path, folder);
    folder.files.push(file);
    file.folder = folder;
  }
  const ordered = [...folders.values()].sort(byPath);
  for (const folder of ordered) readHeads(folder);
  for (const folder of ordered) {
    const named = folder.head.plan?.reviews ?? [];
    const others = ordered.filter(
      (other) => other !== folder && other.head.review && named.includes(other.head.review.id),
    );
    folder.visible = [folder, ...others];
    const opened = new Set(folder.visible.map(({ head }) => head.review?.id));
    folder.closed = named.filter((review) => !opened.has(review));
  }
  return new Map(ordered.map((folder) => [folder.path, folder]));
}

/** Equal as long as no definition can have become visible or hidden elsewhere. */
export const structureOf = (files: Iterable<PlanFile>): string =>
  JSON.stringify(
    [...files].map((file) => [
      file.path,
      file.heads.map(({ section, record }) => {
        const { id, reviews, languages } = (record ?? {}) as Partial<Plan>;
        return [section, id, reviews, languages];
      }),
    ]),
  );

export const isHead = ({ section }: Entry): boolean => sections[section].shape === 'head';

/** A head that makes its directory a plan folder; others only say something about it. */
export const isPlanHead = (entry: Entry): boolean => isHead(entry) && kindOf(entry) !== undefined;

/** The first head of a name counts. */
export function readHeads(folder: Folder): void {
  const heads: Partial<Record<SectionName, unknown>> = {};
  for (const { section, record } of folder.files.flatMap((file) => file.heads))
    if (record !== undefined) heads[section] ??= record;
  folder.head = heads as Folder['head'];
}

function folderOf(path: string, heads: ReadonlySet<string>): string {
  const own = directoryOf(path);
  for (let at = own; ; at = directoryOf(at)) {
    if (heads.has(at)) return at;
    if (at === '') return own;
  }
}

/** Empty for what lies in the workspace itself. */
export const directoryOf = (path: string): string => path.slice(0, Math.max(0, path.lastIndexOf('/')));

const byPath = (a: { path: string }, b: { path: string }): number => (a.path < b.path ? -1 : 1);
