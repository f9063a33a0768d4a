// Another name for a thing, at every place where it is named.
import { readRecommendation, readSource } from '@followthrough/domain';
import { namesOf, subjectsAt } from '../features/references.ts';
import { targetAt } from '../features/target.ts';
import type { Position } from '../text/position.ts';
import type { Memory } from '../workspace/asking.ts';
import type { Entry, PlanFile } from '../workspace/model.ts';
import { editEntry, type FileEdits } from './edit-field.ts';
import type { FieldValue } from './file/set-field.ts';

/** Undefined where nothing with a name stands, where the name is taken, or where a place cannot be changed. */
export function rename(
  memory: Memory,
  file: PlanFile,
  position: Position,
  name: string,
): FileEdits[] | undefined {
  const subjects = subjectsAt(file, targetAt(file, position));
  const [subject] = subjects;
  const named = namesOf(memory, file, subjects);
  if (subject === undefined || named.length === 0) return undefined;
  const byEntry = new Map<Entry, FieldValue[]>();
  for (const { entry, path, text } of named) {
    const value = { path, value: renamed(text, subject.kind, name) };
    const values = byEntry.get(entry);
    if (values) values.push(value);
    else byEntry.set(entry, [value]);
  }
  const byFile = new Map<string, FileEdits>();
  for (const [entry, values] of byEntry) {
    const edited = editEntry(entry, values);
    if (edited === undefined) return undefined;
    const known = byFile.get(edited.file);
    if (known) known.edits.push(...edited.edits);
    else byFile.set(edited.file, edited);
  }
  return [...byFile.values()];
}

/** The name is changed; the review before a number, its limb, and a source's locator stay. */
function renamed(text: string, kind: string, name: string): string {
  if (kind === 'source') {
    const { locator } = readSource(text);
    return locator === undefined ? name : `${name} ${locator}`;
  }
  const read = kind === 'recommendation' ? readRecommendation(text) : undefined;
  if (read === undefined) return name;
  const number = readRecommendation(name)?.number ?? name;
  return `${read.review === undefined ? '' : `${read.review}/`}${number}${read.limb === undefined ? '' : `(${read.limb})`}`;
}
