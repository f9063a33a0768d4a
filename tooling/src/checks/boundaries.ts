// Rooms import only from floors below; every exception is written in floors.ts.
import { posix } from 'node:path';
import { exceptions, floors, forTests, owners } from './floors.ts';
import { type Import, packageOf, readImports } from './imports.ts';
import { isCode, isTest, type Room, type Tree } from './tree.ts';

const scope = '@followthrough/';

/** One line a wrong import: upward, sideways, out of the room, undeclared, or of a library that is another's. */
export function boundaries(tree: Tree): string[] {
  return tree.rooms.flatMap((room) =>
    room.files
      .filter(({ path }) => isCode(path))
      .flatMap(({ path, text }) =>
        readImports(path, text).flatMap((found) => {
          const wrong = judge(room, path, found);
          return wrong ? [`${path}:${found.line} ${wrong}`] : [];
        }),
      ),
  );
}

function judge(room: Room, path: string, found: Import): string | undefined {
  const { specifier } = found;
  if (specifier.startsWith('.')) {
    const target = posix.join(posix.dirname(path), specifier);
    return target.startsWith(`${room.folder}/`) ? undefined : `leaves its room: ${specifier}`;
  }
  if (specifier.startsWith('node:') || specifier.startsWith('virtual:')) return undefined;
  if (!declared(room, path, found))
    return `imports what its package.json does not declare for it: ${specifier}`;
  if (specifier.startsWith(scope)) return direction(room.name, path, found);
  const owner = owners[packageOf(specifier)];
  if (owner && !isTest(path) && !path.startsWith(owner))
    return `imports ${specifier}, which only ${owner} knows`;
  return undefined;
}

/** Tests and types may rest on devDependencies; what runs may not. */
function declared({ manifest }: Room, path: string, { specifier, typeOnly }: Import): boolean {
  const name = packageOf(specifier);
  if (name in (manifest.dependencies ?? {}) || name === manifest.name) return true;
  const built = path.startsWith('apps/editor/'); // bundled: nothing of it is installed where it runs
  return (typeOnly || isTest(path) || built) && name in (manifest.devDependencies ?? {});
}

function direction(from: string, path: string, { specifier, typeOnly }: Import): string | undefined {
  const to = packageOf(specifier).slice(scope.length);
  const excepted = exceptions.some((e) => e.from === from && e.to === to && (typeOnly || !e.typeOnly));
  if (excepted || (isTest(path) && (forTests.includes(to) || from === 'tooling'))) return undefined;
  if (from === to) return `imports its own room by name: ${specifier}`;
  if (forTests.includes(to)) return `imports ${to}, which is for tests and benchmarks`;
  const [mine, theirs] = [floorOf(from), floorOf(to)];
  if (theirs === 0) return `imports ${specifier}, which stands on no floor`;
  if (theirs < mine) return undefined;
  const way = theirs === mine ? `sideways on floor ${mine}` : `upward, from floor ${mine} to floor ${theirs}`;
  return `imports ${way}: ${specifier}`;
}

/** From 1; 0 for a room on no floor, such as tooling. */
function floorOf(room: string): number {
  return floors.findIndex((rooms) => rooms.includes(room)) + 1;
}
