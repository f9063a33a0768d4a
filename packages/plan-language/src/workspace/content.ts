// The typed meaning of the open files, for rules and for the rooms above; made only when asked for.
import {
  emptyFolder,
  type PlanFolder,
  type SectionName,
  sectionNames,
  sections,
  type Workspace,
} from '@followthrough/domain';
import type { Entry, Folder, PlanFile } from './model.ts';

/** A folder's meaning, and which entry each record comes from; entries know their places. */
export interface FolderContent {
  folder: PlanFolder;
  /** By section, in the order of the folder's lists. */
  entries: ReadonlyMap<SectionName, readonly Entry[]>;
}

type BySection = ReadonlyMap<SectionName, readonly Entry[]>;

export interface ContentCache {
  readonly files: WeakMap<PlanFile, BySection>;
  readonly folders: WeakMap<Folder, FolderContent>;
  workspace: Workspace | undefined;
}

export const newContentCache = (): ContentCache => ({
  files: new WeakMap(),
  folders: new WeakMap(),
  workspace: undefined,
});

/** What a file said is out of date, and with it what its folder said. */
export function dropContent(cache: ContentCache, file: PlanFile): void {
  cache.files.delete(file);
  cache.folders.delete(file.folder);
  cache.workspace = undefined;
}

export function workspaceContent(cache: ContentCache, folders: Iterable<Folder>): Workspace {
  cache.workspace ??= { folders: [...folders].map((folder) => folderContent(cache, folder).folder) };
  return cache.workspace;
}

export function folderContent(cache: ContentCache, folder: Folder): FolderContent {
  const known = cache.folders.get(folder);
  if (known) return known;
  const files = folder.files.map((file) => fileContent(cache, file));
  const entries = new Map<SectionName, readonly Entry[]>();
  for (const name of sectionNames) {
    const lists = files.map((bySection) => bySection.get(name) ?? []).filter(({ length }) => length > 0);
    entries.set(name, lists.length === 1 && lists[0] ? lists[0] : lists.flat());
  }
  for (const list of entries.values()) {
    list.forEach((entry, place) => {
      entry.place = place;
    });
  }
  const content = { folder: toPlanFolder(folder, entries), entries };
  cache.folders.set(folder, content);
  return content;
}

/** Readable records of a file, by section. */
function fileContent(cache: ContentCache, file: PlanFile): BySection {
  const known = cache.files.get(file);
  if (known) return known;
  const bySection = new Map<SectionName, Entry[]>();
  for (const block of file.index.blocks) {
    for (const entry of file.read.get(block)?.entries ?? []) {
      if (entry.record === undefined) continue;
      const list = bySection.get(entry.section);
      if (list) list.push(entry);
      else bySection.set(entry.section, [entry]);
    }
  }
  cache.files.set(file, bySection);
  return bySection;
}

function toPlanFolder({ path, head }: Folder, entries: BySection): PlanFolder {
  const lists: Partial<Record<SectionName, readonly unknown[]>> = {};
  for (const [name, list] of entries) {
    if (sections[name].shape === 'list') lists[name] = list.map(({ record }) => record);
  }
  return { ...emptyFolder(path), ...head, ...lists } as PlanFolder;
}
