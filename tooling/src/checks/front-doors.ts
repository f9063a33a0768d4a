// No barrels but the front doors that a package.json names, and those list by hand what they offer.
import { parseSync } from 'vite';
import { isCode, type Room, type Tree } from './tree.ts';

/** One line an `export *`, or a file that only passes on what others export. */
export function frontDoors(tree: Tree): string[] {
  return tree.rooms.flatMap((room) => {
    const doors = doorsOf(room);
    return room.files
      .filter(({ path }) => isCode(path))
      .flatMap(({ path, text }) => {
        const statements = parseSync(path, text).program.body;
        const star = statements.some(({ type }) => type === 'ExportAllDeclaration');
        const barrel = !doors.includes(path) && isBarrel(statements);
        return [
          ...(star ? [`${path} has an "export *": list the names`] : []),
          ...(barrel ? [`${path} is a barrel: import from where a thing is made`] : []),
        ];
      });
  });
}

function doorsOf({ folder, manifest }: Room): string[] {
  return Object.values(manifest.exports ?? {})
    .filter((target) => typeof target === 'string')
    .map((target) => `${folder}/${target.replace(/^\.\//, '')}`);
}

type Statements = ReturnType<typeof parseSync>['program']['body'];

function isBarrel(statements: Statements): boolean {
  const passesOn = statements.some((s) => s.type.startsWith('Export'));
  const makesNothing = statements.every(
    (s) =>
      s.type === 'ImportDeclaration' ||
      s.type === 'ExportAllDeclaration' ||
      (s.type === 'ExportNamedDeclaration' && s.declaration === null),
  );
  return passesOn && makesNothing;
}
