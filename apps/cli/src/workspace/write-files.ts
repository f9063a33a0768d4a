// Files to disk, all or none: written beside the target first, then moved into place.
import { mkdir, mkdtemp, realpath, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join, sep } from 'node:path';
import { CannotRun } from '../host.ts';

/** Writes text by path under a folder, which is made where it is missing. A failure leaves everything as it was. */
export async function writeFiles(folder: string, files: Readonly<Record<string, string>>): Promise<void> {
  await mkdir(folder, { recursive: true });
  const root = await realpath(folder);
  // inside the folder, so that moving never crosses a disk; hidden, so that nobody reads it as a plan
  const staging = await mkdtemp(join(root, '.followthrough-'));
  const undo: (() => Promise<void>)[] = [];
  // a moment's wait is better than half an import
  process.on('SIGINT', waitForEnd);
  try {
    const paths = Object.keys(files);
    for (const [index, path] of paths.entries())
      await writeFile(join(staging, `new-${index}`), files[path] ?? '', { flag: 'wx' });
    for (const [index, path] of paths.entries())
      undo.push(await moveIn(root, path, join(staging, `new-${index}`), join(staging, `old-${index}`)));
  } catch (error) {
    for (const step of undo.reverse()) await step();
    throw error;
  } finally {
    await rm(staging, { recursive: true, force: true });
    process.off('SIGINT', waitForEnd);
  }
}

const waitForEnd = () => {};

/** Moves one file into place, and answers with how to take it back. */
async function moveIn(root: string, path: string, from: string, kept: string): Promise<() => Promise<void>> {
  const target = join(root, path);
  const made = await mkdir(dirname(target), { recursive: true });
  const parent = await realpath(dirname(target));
  if (parent !== root && !parent.startsWith(root + sep))
    throw new CannotRun(`${path} would lie outside ${root}, where a link leads.`);
  const replaced = await rename(target, kept).then(
    () => true,
    (error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return false;
      throw error;
    },
  );
  await rename(from, target);
  return async () => {
    await (replaced ? rename(kept, target) : rm(target, { force: true }));
    if (made !== undefined) await rm(made, { recursive: true, force: true });
  };
}
