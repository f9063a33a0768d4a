// Small files with names that say what is in them.
import { isCode, type Tree } from './tree.ts';

const ceiling = 400;
const drawers = /(^|\/)(utils?|helpers?|common|misc)(\/|\.[a-z.]+$)/;

/** One line a file that is too long, lies in a drawer, or uses JSX where only Node runs it. */
export function files(tree: Tree): string[] {
  return tree.rooms.flatMap((room) =>
    room.files
      .filter(({ path }) => isCode(path) || path.endsWith('.css'))
      .flatMap(({ path, text }) => {
        const lines = text.trimEnd().split('\n').length;
        return [
          ...(lines > ceiling ? [`${path} has ${lines} lines; ${ceiling} is the most`] : []),
          ...(drawers.test(path) ? [`${path} is a drawer: name it after what it does`] : []),
          ...(path.endsWith('.tsx') && room.folder !== 'apps/editor' ? [`${path}: JSX is the editor's`] : []),
        ];
      }),
  );
}
