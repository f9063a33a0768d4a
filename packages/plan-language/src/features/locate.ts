// From a path in the content to its place in the text.
import type { Path } from '@followthrough/domain';
import { folderContent } from '../workspace/content.ts';
import { entryAt } from '../workspace/plan-findings.ts';
import type { OpenWorkspace } from '../workspace/workspace.ts';
import { type Location, locationOf } from './references.ts';

/** `path` as in the content's folder: `['recommendations', 3, 'states', 0]`; where it leads too far, what lies around. */
export function locate(
  { folders, contents }: OpenWorkspace,
  folder: string,
  path: Path,
): Location | undefined {
  const open = folders.get(folder);
  const place = open && entryAt(folderContent(contents, open), open, path);
  return place && locationOf(place.entry, place.path);
}
