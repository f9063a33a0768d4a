// What changed between two states of a workspace, by record and field, never by line.
import {
  defaultReview,
  emptyFolder,
  languagesOf,
  type PlanFolder,
  type Recommendation,
  readRecommendation,
  type SectionName,
  sectionNames,
  sections,
  type Workspace,
} from '@followthrough/domain';
import {
  changedFields,
  type FieldChange,
  fieldsWritten,
  identityOf,
  type Value,
  type Versions,
} from './diff-fields.ts';

export interface RecordChange {
  /** Path of the folder in the workspace, after the change where it still is. */
  folder: string;
  section: SectionName;
  /** Id or number after the change; before it where the record is gone. */
  key: string;
  change: Change;
  fields: FieldChange[];
}

export type Change = 'added' | 'removed' | 'changed';

/** Records by section and kind of change; sections without a change are absent. */
export type DiffSummary = Partial<Record<SectionName, Record<Change, number>>>;

export interface Diff {
  summary: DiffSummary;
  records: RecordChange[];
}

/** Compares meaning: order, layout, comments and file names do not matter; `formerly` keeps identity. */
export function diff(before: Workspace, after: Workspace): Diff {
  const records = folderPairs(before, after).flatMap(([old, now]) => {
    const languages = { before: languagesOf(old), after: languagesOf(now) };
    return sectionNames.flatMap((section) => sectionChanges(section, old, now, languages));
  });
  const summary: DiffSummary = {};
  for (const { section, change } of records) {
    const counts = summary[section] ?? { added: 0, removed: 0, changed: 0 };
    counts[change]++;
    summary[section] = counts;
  }
  return { summary, records };
}

/** Folders by path, and where a folder was renamed by the ids of its heads. */
function folderPairs(before: Workspace, after: Workspace): [PlanFolder, PlanFolder][] {
  const left = new Set(before.folders);
  const take = (found: PlanFolder | undefined) => {
    if (found !== undefined) left.delete(found);
    return found;
  };
  const byPath = new Map(before.folders.map((folder) => [folder.folder, folder]));
  const kept = new Map(after.folders.map((now) => [now, take(byPath.get(now.folder))]));
  const pairs = after.folders.map((now): [PlanFolder, PlanFolder] => {
    const old =
      kept.get(now) ?? take([...left].find((one) => headOf(one) !== '' && headOf(one) === headOf(now)));
    return [old ?? emptyFolder(now.folder), now];
  });
  return [...pairs, ...[...left].map((old): [PlanFolder, PlanFolder] => [old, emptyFolder(old.folder)])];
}

const headOf = ({ review, plan }: PlanFolder): string =>
  [review && `review ${review.id}`, plan && `plan ${plan.id}`].filter(Boolean).join(', ');

interface Keyed {
  key: string;
  record: Value;
}

function sectionChanges(
  section: SectionName,
  old: PlanFolder,
  now: PlanFolder,
  languages: Versions,
): RecordChange[] {
  const at = { folder: now.folder, section };
  const before = keyed(section, old);
  const after = keyed(section, now);
  renumber(section, before, after);
  const changes = [...after].flatMap(([match, { key, record }]): RecordChange[] => {
    const was = before.get(match);
    if (was === undefined) return [{ ...at, key, change: 'added', fields: fieldsWritten(record, 'after') }];
    const fields = changedFields(sections[section].schema, was.record, record, languages);
    return fields.length > 0 ? [{ ...at, key, change: 'changed', fields }] : [];
  });
  for (const [match, { key, record }] of before) {
    if (!after.has(match))
      changes.push({ ...at, key, change: 'removed', fields: fieldsWritten(record, 'before') });
  }
  return changes;
}

/** Records of a section by what they are matched by; the second with the same key is matched with the second. */
function keyed(section: SectionName, folder: PlanFolder): Map<string, Keyed> {
  const content = folder[section];
  const records = (content === undefined ? [] : Array.isArray(content) ? content : [content]) as Value[];
  const times = new Map<string, number>();
  const found = new Map<string, Keyed>();
  for (const record of records) {
    const key = keyOf(section, folder, record);
    // a folder has one head of each kind, whatever its id
    const match = sections[section].shape === 'head' ? section : key;
    const time = (times.get(match) ?? 0) + 1;
    times.set(match, time);
    found.set(time === 1 ? match : `${match} (${time})`, { key, record });
  }
  return found;
}

function keyOf(section: SectionName, folder: PlanFolder, record: Value): string {
  const { schema, key } = { key: undefined, ...sections[section] };
  if (key === undefined) return identityOf(schema, record);
  const written = (record as Record<string, string>)[key] ?? '';
  if (section !== 'recommendations') return written;
  const read = readRecommendation(written);
  // a plan may write the name of its first review, or leave it out
  return read?.review !== undefined && read.review === defaultReview(folder) ? read.number : written;
}

/** Where a provisional number became the printed one, or was taken back, both versions are one record. */
function renumber(section: SectionName, before: Map<string, Keyed>, after: Map<string, Keyed>): void {
  if (section !== 'recommendations') return;
  for (const [match, now] of [...after]) {
    const { formerly } = now.record as Partial<Recommendation>;
    const was = formerly === undefined ? undefined : before.get(formerly);
    if (formerly !== undefined && was !== undefined && !after.has(formerly) && !before.has(match)) {
      before.delete(formerly);
      before.set(match, was);
    }
  }
  for (const [match, was] of [...before]) {
    const { formerly } = was.record as Partial<Recommendation>;
    if (formerly !== undefined && !after.has(match) && after.has(formerly) && !before.has(formerly)) {
      before.delete(match);
      before.set(formerly, was);
    }
  }
}
