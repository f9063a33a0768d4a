// Fields of open records: found in the workspace, changed by the edits of their file.
import type { Path, Raw } from '@followthrough/domain';
import type { TextEdit } from '../text/position.ts';
import { folderContent } from '../workspace/content.ts';
import { languagesIn } from '../workspace/folder.ts';
import type { Entry } from '../workspace/model.ts';
import { entryAt } from '../workspace/plan-findings.ts';
import type { OpenWorkspace } from '../workspace/workspace.ts';
import { type FieldValue, setFound } from './file/set-field.ts';

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
  return place && editEntry(place.entry, [{ path: place.path, value }]);
}

/** Fields of one record, by paths inside it; undefined where no edit brings all of them about. */
export function editEntry(
  { file, block, at, section }: Entry,
  values: readonly FieldValue[],
): FileEdits | undefined {
  const found = { block: file.index.blocks.indexOf(block), at };
  const [language] = languagesIn(file.folder);
  const edited = setFound(file.index, section, found, values, language);
  return 'refused' in edited ? undefined : { file: file.path, edits: edited.edits };
}
