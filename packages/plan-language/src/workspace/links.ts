// Definitions and uses across files: a change re-checks exactly those who asked for what has changed.
import { contextFor, every, forget, inside, type Memory, there } from './asking.ts';
import { define, type Subject, subjectOf, undefine } from './definitions.ts';
import { languagesIn } from './folder.ts';
import { foundBy, recordRules, referenceRules } from './found.ts';
import type { Entry, Folder } from './model.ts';

/** Starts over: defines and checks everything. */
export function linkAll(memory: Memory, folders: Iterable<Folder>, entries: readonly Entry[]): void {
  memory.askers.clear();
  memory.ids.clear();
  for (const folder of folders) folder.defined.clear();
  for (const entry of entries) {
    entry.asked = [];
    const subject = subjectOf(entry);
    if (subject) define(entry, subject);
  }
  for (const entry of entries) {
    checkRecord(memory, entry);
    checkReferences(memory, entry);
  }
}

/** Some records of one folder became others; everyone who asked for what has changed is checked again. */
export function relink(memory: Memory, removed: readonly Entry[], added: readonly Entry[]): void {
  const stale = staleAfter(memory, removed, added);
  for (const entry of removed) forget(memory, entry);
  const again = new Set(added);
  for (const what of stale) for (const entry of memory.askers.get(what) ?? []) again.add(entry);
  for (const entry of added) checkRecord(memory, entry);
  for (const entry of again) checkReferences(memory, entry);
}

/** Replaces definitions, and answers which questions now have another answer. */
function staleAfter(memory: Memory, removed: readonly Entry[], added: readonly Entry[]): Set<string> {
  const before = bySubject(removed);
  const after = bySubject(added);
  for (const { subject, entries } of before.values()) for (const entry of entries) undefine(entry, subject);
  const stale = new Set<string>();
  const spoil = (subject: Subject) => {
    memory.ids.clear();
    for (const what of [there(subject), inside(subject), every(subject.kind)]) stale.add(what);
  };
  for (const [name, { subject, entries }] of after) {
    let count = 0;
    for (const entry of entries) count = define(entry, subject);
    const [old, ...others] = before.get(name)?.entries ?? [];
    before.delete(name);
    // the one thing of that name became another: only who looked inside has to look again
    if (!old || others.length > 0 || count !== 1) spoil(subject);
    else if (!sameRecord(old, entries[0])) stale.add(inside(subject));
  }
  for (const { subject } of before.values()) spoil(subject);
  return stale;
}

function bySubject(entries: readonly Entry[]): Map<string, { subject: Subject; entries: Entry[] }> {
  const groups = new Map<string, { subject: Subject; entries: Entry[] }>();
  for (const entry of entries) {
    const subject = subjectOf(entry);
    if (subject === undefined) continue;
    const group = groups.get(there(subject));
    if (group) group.entries.push(entry);
    else groups.set(there(subject), { subject, entries: [entry] });
  }
  return groups;
}

function checkRecord({ today }: Memory, entry: Entry): void {
  const { record, section } = entry;
  entry.recordFound = [];
  if (record === undefined) return;
  const context = { today, languages: languagesIn(entry.file.folder) };
  for (const rule of recordRules) {
    if (!rule.sections.includes(section)) continue;
    for (const issue of rule.check(record, context, section)) entry.recordFound.push(foundBy(rule, issue));
  }
}

function checkReferences(memory: Memory, entry: Entry): void {
  const { record, section } = entry;
  forget(memory, entry);
  entry.linkFound = [];
  if (record === undefined) return;
  memory.asker = entry;
  const context = contextFor(memory, entry.file.folder);
  for (const rule of referenceRules) {
    if (!rule.sections.includes(section)) continue;
    for (const issue of rule.check(record, context, section)) entry.linkFound.push(foundBy(rule, issue));
  }
  memory.asker = undefined;
}

/** What others can see of a record. */
const sameRecord = (a: Entry | undefined, b: Entry | undefined): boolean =>
  JSON.stringify(a?.record) === JSON.stringify(b?.record);
