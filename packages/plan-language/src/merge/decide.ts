// What becomes of one record that two have worked on.
import { type Path, type Raw, type SectionName, sections } from '@followthrough/domain';
import { isSame } from '../diff-fields.ts';
import type { Group } from './match.ts';
import { languagesIn, type Row, type Sides, sectionKey } from './read.ts';
import { type Merging, mergeValue, type Versions } from './values.ts';

/** What both changed differently; in the text stands ours. What is absent was not there, or was taken out. */
export interface MergeConflict extends Versions<Raw> {
  folder: string;
  /** A section of the language, or the name of another one. */
  section: SectionName | (string & {});
  /** Id or number of the record. */
  key: string;
  /** Inside the record; items of lists by what tells them apart. Empty where the whole record is meant. */
  path: Path;
}

/** What is to be done to ours. */
export type Decision =
  | { change: 'added'; theirs: Row; raw: Raw }
  | { change: 'removed'; ours: Row }
  | { change: 'changed'; ours: Row; raw: Raw };

export function decide(sides: Sides, group: Group): { decision?: Decision; conflicts: MergeConflict[] } {
  const { folder, section, key, base, ours, theirs } = group;
  const [old, left, right] = [base?.raw, ours?.raw, theirs?.raw];
  const conflict = (path: Path, versions: Versions<Raw>): MergeConflict => ({
    folder,
    section,
    key,
    path,
    ...versions,
  });
  const whole = () => ({ conflicts: [conflict([], { base: old, ours: left, theirs: right })] });
  const at = sectionKey(folder, section);
  if (ours === undefined || left === undefined) {
    if (theirs === undefined || right === undefined || isSame(old, right)) return { conflicts: [] };
    // what cannot be read may still be there
    if (old !== undefined || sides.ours.broken.has(at)) return whole();
    return { decision: { change: 'added', theirs, raw: right }, conflicts: [] };
  }
  if (right === undefined) {
    if (old === undefined) return { conflicts: [] };
    const isHead = sections[section].shape === 'head';
    if (isHead || !isSame(old, left) || sides.theirs.broken.has(at)) return whole();
    return { decision: { change: 'removed', ours }, conflicts: [] };
  }
  const languages = {
    base: languagesIn(sides.base, folder),
    ours: languagesIn(sides.ours, folder),
    theirs: languagesIn(sides.theirs, folder),
  };
  const merging: Merging = { languages, conflicts: [] };
  const { schema } = sections[section];
  const raw = mergeValue(merging, { base: old, ours: left, theirs: right }, { schema, path: [] }) ?? left;
  const conflicts = merging.conflicts.map(({ path, ...versions }) => conflict(path, versions));
  return isSame(raw, left) ? { conflicts } : { decision: { change: 'changed', ours, raw }, conflicts };
}
