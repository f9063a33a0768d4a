import { readdir, readFile, realpath } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';

export interface FolderOnDisk {
  /** Text by path, with `/`, relative to the folder. */
  files: Record<string, string>;
  /** Links that lead out of the folder, and are not followed. */
  outside: string[];
}

/**
 * The plan files under a folder. A name in .yml comes with an empty text, so that a check says how it must be called.
 * Hidden folders and node_modules are no part of a plan. Rejects with the system's error where a file cannot be read.
 */
export async function readFolder(folder: string): Promise<FolderOnDisk> {
  const root = await realpath(folder);
  const found: FolderOnDisk = { files: {}, outside: [] };
  await walk(found, root, root);
  return found;
}

async function walk(found: FolderOnDisk, root: string, directory: string): Promise<void> {
  const entries = await readdir(directory, { withFileTypes: true });
  entries.sort((a, b) => (a.name < b.name ? -1 : 1));
  for (const entry of entries) {
    const path = join(directory, entry.name);
    if (entry.isSymbolicLink()) await follow(found, root, path);
    else if (entry.isDirectory()) await enter(found, root, path);
    else if (entry.isFile()) await take(found, root, path);
  }
}

async function enter(found: FolderOnDisk, root: string, path: string): Promise<void> {
  const name = path.slice(path.lastIndexOf(sep) + 1);
  if (name.startsWith('.') || name === 'node_modules') return;
  await walk(found, root, path);
}

/** What a link leads to inside the folder is read where it lies; what lies outside is only named. */
async function follow(found: FolderOnDisk, root: string, path: string): Promise<void> {
  const target = await realpath(path).catch(() => undefined);
  const inside = target === undefined || target === root || target.startsWith(root + sep);
  if (!inside) found.outside.push(pathIn(root, path));
}

async function take({ files }: FolderOnDisk, root: string, path: string): Promise<void> {
  if (path.endsWith('.yml')) files[pathIn(root, path)] = '';
  else if (path.endsWith('.yaml')) files[pathIn(root, path)] = textOf(await readFile(path));
}

const pathIn = (root: string, path: string): string => relative(root, path).split(sep).join('/');

/** Bytes that are not UTF-8 become half a character, which no text may hold, so that the check points at them. */
function textOf(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes).replaceAll('\ufffd', '\ud800');
  }
}
