import type { Path, Raw } from '@followthrough/domain';
import type { TextEdit } from '../text/position.ts';
import { folderContent } from '../workspace/content.ts';
import { entryAt } from '../workspace/plan-findings.ts';
import type { OpenWorkspace } from '../workspace/workspace.ts';
import { setField } from './set-field.ts';

/** Edits of one file; all ranges mean the text as it is now. */
export interface FileEdits {
  file: string;
  edits: TextEdit[];
}

/** `path` as in the content's folder, down to a field: `['recommendations', 3, 'cluster']`. */
export function editField(
  { folders, contents }: OpenWorkspace,
  folder: string,
  path: Path,
  value: Raw | undefined,
): FileEdits | undefined {
  const open = folders.get(folder);
  const place = open && entryAt(folderContent(contents, open), open, path);
  const edit = place && setField(place.entry, place.path, value);
  return place && edit && { file: place.entry.file.path, edits: [edit] };
}
