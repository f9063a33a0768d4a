// The checkout as the checks see it: rooms, their manifests and their files.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';

/** A workspace: `folder` and the paths of `files` are relative to the root, with forward slashes. */
export interface Room {
  name: string;
  folder: string;
  manifest: Manifest;
  files: SourceFile[];
}

export interface Manifest {
  name?: string;
  exports?: Record<string, unknown>;
  dependencies?: Record<string, string>;
  devDependencies?: Record<string, string>;
}

export interface SourceFile {
  path: string;
  text: string;
}

export interface Tree {
  root: string;
  rooms: Room[];
  /** Files outside every room: README, configuration. */
  others: SourceFile[];
}

const generated = new Set([
  'node_modules',
  'dist',
  '.git',
  '.cache',
  '.data',
  '.turbo',
  'test-results',
  'playwright-report',
]);

/** Reads every text file of the checkout, without what is installed or built. */
export function readTree(root: string): Tree {
  const files = listFiles(root, '').map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') }));
  const rooms = [...roomsIn(root, 'packages'), ...roomsIn(root, 'apps'), 'tooling']
    .filter((folder) => existsSync(join(root, folder, 'package.json')))
    .map((folder) => ({
      name: basename(folder),
      folder,
      manifest: JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8')) as Manifest,
      files: files.filter(({ path }) => path.startsWith(`${folder}/`)),
    }));
  const inRooms = new Set(rooms.flatMap((room) => room.files));
  return { root, rooms, others: files.filter((file) => !inRooms.has(file)) };
}

/** Code, as opposed to prose, data and styles. */
export function isCode(path: string): boolean {
  return /\.(ts|tsx|mts|mjs|js)$/.test(path) && !path.endsWith('.d.ts');
}

/** Tests, benchmarks and the configuration of their runners. */
export function isTest(path: string): boolean {
  return /\.(test|bench|config)\.tsx?$|\/(test|e2e|bench)\//.test(path);
}

function roomsIn(root: string, floor: string): string[] {
  const folder = join(root, floor);
  return existsSync(folder) ? readdirSync(folder).map((name) => `${floor}/${name}`) : [];
}

function listFiles(root: string, folder: string): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = folder ? `${folder}/${entry.name}` : entry.name;
    if (entry.isDirectory()) return generated.has(entry.name) ? [] : listFiles(root, path);
    return entry.isFile() ? [path] : [];
  });
}
