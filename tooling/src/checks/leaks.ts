// Nothing of the machine it was written on: no home folder, no registry, no address in the lockfile.
import type { Tree } from './tree.ts';

const marks: readonly { what: string; pattern: RegExp }[] = [
  { what: 'a path of a machine', pattern: /(?<![\w./-])\/(?:home|Users)\/[A-Za-z]/ },
  { what: 'a path of a machine', pattern: /(?<![\w./-])\/(?:root|work)\/[A-Za-z.]/ },
  { what: 'a path of a machine', pattern: /\b[A-Z]:\\+Users\\/ },
  {
    what: 'the host of a registry',
    pattern: /\b(?:registry\.npmjs\.org|registry\.yarnpkg\.com|npm\.pkg\.github\.com)\b/,
  },
  {
    what: 'the host of a registry',
    pattern: /https?:\/\/[\w.-]*(?:registry|artifactory|nexus|verdaccio)[\w.-]*[:/]/,
  },
];

/** One line a leak, with file and line. */
export function leaks(tree: Tree): string[] {
  const all = [...tree.others, ...tree.rooms.flatMap((room) => room.files)];
  return all.flatMap(({ path, text }) => {
    if (path.endsWith('pnpm-lock.yaml')) return /https?:\/\//.test(text) ? [`${path} names an address`] : [];
    return text.split('\n').flatMap((line, index) => {
      const mark = marks.find(({ pattern }) => pattern.test(line));
      return mark ? [`${path}:${index + 1} has ${mark.what}`] : [];
    });
  });
}
