// The pure rooms know no Node, no clock and no chance: `today` and seeds are passed in.
import { pure } from './floors.ts';
import { readImports } from './imports.ts';
import { isCode, isTest, type Tree } from './tree.ts';

const impure = /\b(Date\.now\(|new Date\(\)|performance\.now\(|Math\.random\(|process\.|globalThis\.process)/;

/** One line a place where a pure room reaches for its host. */
export function purity(tree: Tree): string[] {
  return tree.rooms
    .flatMap((room) => room.files)
    .filter(({ path }) => isCode(path) && !isTest(path) && isPure(path))
    .flatMap(({ path, text }) => [...hostImports(path, text), ...hostCalls(path, text)]);
}

function isPure(path: string): boolean {
  return pure.some(
    ({ folder, except }) => path.startsWith(folder) && !except.some((e) => path.startsWith(e)),
  );
}

function hostImports(path: string, text: string): string[] {
  return readImports(path, text)
    .filter(({ specifier }) => specifier.startsWith('node:') || specifier.endsWith('/node'))
    .map(({ specifier, line }) => `${path}:${line} is pure, and imports ${specifier}`);
}

function hostCalls(path: string, text: string): string[] {
  return text.split('\n').flatMap((line, index) => {
    const called = impure.exec(line.replace(/\/\/.*|^\s*\*.*/, ''))?.[0];
    return called ? [`${path}:${index + 1} is pure, and uses ${called}`] : [];
  });
}
