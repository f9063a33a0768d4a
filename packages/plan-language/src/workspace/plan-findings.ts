// Rules that look at a whole folder: run when findings are asked for, and only if something has changed.
import { type Path, type SectionName, sectionOf, type Workspace } from '@followthrough/domain';
import type { FolderContent } from './content.ts';
import { languagesIn } from './folder.ts';
import { foundBy, planRules } from './found.ts';
import type { Entry, Folder, Found } from './model.ts';

/** What the rules of a folder say, by the entry they say it of. */
export function planFindings(
  folder: Folder,
  content: FolderContent,
  workspace: Workspace,
  today: string,
): Map<Entry, Found[]> {
  const context = { today, languages: languagesIn(folder), workspace };
  const byEntry = new Map<Entry, Found[]>();
  for (const rule of planRules) {
    for (const issue of rule.check(content.folder, context)) {
      const place = entryAt(content, folder, issue.path);
      if (place === undefined) continue;
      const found = foundBy(rule, { ...issue, path: place.path });
      const list = byEntry.get(place.entry);
      if (list) list.push(found);
      else byEntry.set(place.entry, [found]);
    }
  }
  return byEntry;
}

/** The entry a folder's path leads to, and the rest of the path inside it. */
export function entryAt(
  { entries }: FolderContent,
  folder: Folder,
  path: Path,
): { entry: Entry; path: Path } | undefined {
  const [name, place, ...rest] = path;
  const section = typeof name === 'string' ? sectionOf(name) : undefined;
  if (section === undefined) return undefined;
  if (section.shape === 'head') {
    const entry = folder.files
      .flatMap(({ heads }) => heads)
      .find((one) => one.section === name && one.record);
    return entry && { entry, path: path.slice(1) };
  }
  const entry = entries.get(name as SectionName)?.[Number(place)];
  return entry && { entry, path: rest };
}
