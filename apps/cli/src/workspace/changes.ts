// What an import would change in a folder: by file, and by meaning.
import type { Party } from '@followthrough/domain';
import type { ImportResult } from '@followthrough/exchange';
import { check, type Diff, diff } from '@followthrough/plan-language';
import { readFolder } from '@followthrough/plan-language/node';

type Files = Readonly<Record<string, string>>;

export interface Changes {
  /** Paths that are not there yet. */
  added: string[];
  /** Paths that are there with another text. */
  differing: string[];
  unchanged: string[];
  /** Path and text of what is new or differs. */
  toWrite: [path: string, text: string][];
  /** The same in records. */
  meaning: Diff;
  /** Findings of severity error in what the folder would then hold. */
  errors: number;
}

/** Plan files of a folder, none where it does not exist yet. */
export async function existingFiles(folder: string): Promise<Files> {
  try {
    return (await readFolder(folder)).files;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return {};
    throw error;
  }
}

/** Compares the folder as it is with the folder as it would be. */
export function changesOf(present: Files, { files, folders, summary }: ImportResult, today: string): Changes {
  const paths = Object.keys(files);
  const added = paths.filter((path) => !Object.hasOwn(present, path));
  const there = paths.filter((path) => Object.hasOwn(present, path));
  const differing = there.filter((path) => present[path] !== files[path]);
  const isNew = Object.keys(present).length === 0;
  const before = isNew ? [] : check(present, { today }).content.folders;
  const after = isNew ? undefined : check({ ...present, ...files }, { today });
  return {
    added,
    differing,
    unchanged: there.filter((path) => present[path] === files[path]),
    toWrite: [...added, ...differing].map((path) => [path, files[path] ?? '']),
    meaning: diff({ folders: before }, after?.content ?? { folders }),
    errors: after?.counts.error ?? summary.findings.error,
  };
}

/** Parties of the folder itself in files that an import would leave as they are. */
export function partiesKept(present: Files, files: Files, today: string): readonly Party[] {
  const kept = Object.entries(present).filter(([path]) => !Object.hasOwn(files, path) && !path.includes('/'));
  if (kept.length === 0) return [];
  return check(Object.fromEntries(kept), { today }).content.folders.flatMap(({ parties }) => parties);
}
