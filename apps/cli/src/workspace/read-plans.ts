// Plan folders from disk, as one workspace.
import { join, resolve } from 'node:path';
import type { Workspace } from '@followthrough/domain';
import { check } from '@followthrough/plan-language';
import { readFolder } from '@followthrough/plan-language/node';
import { CannotRun, type Host } from '../host.ts';

export interface Plans {
  /** Text by path inside the workspace. */
  files: Record<string, string>;
  /** Folder as the caller wrote it, by what its paths begin with. */
  folders: readonly { prefix: string; dir: string }[];
}

/** All plan files under the folders. With several, the paths of each begin with its place in the list. */
export async function readPlans(dirs: readonly string[], host: Host): Promise<Plans> {
  const folders = dirs.map((dir, index) => ({ dir, prefix: dirs.length === 1 ? '' : `${index + 1}/` }));
  const plans: Plans = { files: {}, folders };
  for (const { dir, prefix } of folders) {
    const { files, outside } = await readFolder(resolve(host.cwd, dir));
    for (const link of outside) host.err(`${join(dir, link)} leads out of the folder and was not read.\n`);
    if (Object.keys(files).length === 0) throw new CannotRun(`There are no plan files (.yaml) in ${dir}.`);
    for (const [path, text] of Object.entries(files)) plans.files[prefix + path] = text;
  }
  return plans;
}

/** The path as the caller would write it. */
export function shownPath({ folders }: Plans, path: string): string {
  const folder = folders.find(({ prefix }) => path.startsWith(prefix));
  return folder ? join(folder.dir, path.slice(folder.prefix.length)) : path;
}

/** The meaning of plans, for figures; findings of severity error are named, since what they concern is not counted. */
export function meaningOf(plans: Plans, today: string, host: Host): Workspace {
  const { content, counts } = check(plans.files, { today });
  if (counts.error > 0) {
    const [are, errors] = counts.error === 1 ? ['is', '1 error'] : ['are', `${counts.error} errors`];
    host.err(
      `There ${are} ${errors} in these files, so the figures may be incomplete; "check" lists them.\n`,
    );
  }
  return content;
}
