// The README's map names every room and no other; every room introduces itself.
import type { Tree } from './tree.ts';

/** One line a room missing from the map, a place on the map that is not there, a room without README. */
export function map(tree: Tree): string[] {
  const readme = tree.others.find(({ path }) => path === 'README.md')?.text;
  if (readme === undefined) return ['README.md is missing', ...silentRooms(tree)];
  const section = /^#+ [^\n]*\bmap\b[^\n]*\n(.*?)(?=^#+ |$(?![\s\S]))/ims.exec(readme)?.[1];
  if (section === undefined)
    return ['README.md has no section with "map" in its heading', ...silentRooms(tree)];
  const named = new Set(section.match(/\b(?:apps|packages)\/[a-z-]+|\btooling\b/g));
  const rooms = tree.rooms.map(({ folder }) => folder);
  return [
    ...rooms
      .filter((folder) => !named.has(folder))
      .map((folder) => `README.md's map does not name ${folder}`),
    ...[...named]
      .filter((n) => !rooms.includes(n))
      .map((n) => `README.md's map names ${n}, which is not there`),
    ...silentRooms(tree),
  ];
}

function silentRooms(tree: Tree): string[] {
  return tree.rooms
    .filter(({ folder, files }) => !files.some(({ path }) => path === `${folder}/README.md`))
    .map(({ folder }) => `${folder} has no README.md`);
}
