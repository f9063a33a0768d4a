import type { Raw, SectionName } from '@followthrough/domain';
import type { Folder, PlanFile } from '../workspace/model.ts';
import type { FileEdits } from './edit-field.ts';
import { addRecord } from './file/add-record.ts';

/** In the folder's last file with that section, else at the end of its first one; undefined for what no file can hold. */
export function addToFolder(folder: Folder, section: SectionName, record: Raw): FileEdits | undefined {
  const files = folder.files.filter(({ refused }) => !refused);
  const file = files.findLast((one) => holds(one, section)) ?? files[0];
  const added = file && addRecord(file.index, section, record);
  return added && 'edits' in added ? { file: file.path, edits: added.edits } : undefined;
}

const holds = ({ index }: PlanFile, section: SectionName): boolean =>
  index.blocks.some((block) => block.section === section);
