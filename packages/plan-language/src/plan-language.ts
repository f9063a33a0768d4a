// Front door: everything about a plan's text, one method per feature.
import type { Path, Raw, SectionName, Workspace } from '@followthrough/domain';
import { addToFolder } from './edit/add-to-folder.ts';
import { editField, type FileEdits } from './edit/edit-field.ts';
import { rename } from './edit/rename.ts';
import { type Completion, complete } from './features/complete.ts';
import { type Fix, fixesFor } from './features/fix.ts';
import { type Fold, fold } from './features/fold.ts';
import { type Hover, hover } from './features/hover.ts';
import { locate } from './features/locate.ts';
import { type OutlineItem, outline } from './features/outline.ts';
import { definitionsAt, type Location, referencesAt } from './features/references.ts';
import type { MessageLanguage } from './messages/words.ts';
import type { Position, Range, TextEdit } from './text/position.ts';
import {
  type Counts,
  countFindings,
  findingsIn,
  findingsOf,
  type LocatedFinding,
} from './workspace/findings.ts';
import type { PlanFile } from './workspace/model.ts';
import {
  changeFile,
  contentOf,
  createWorkspace,
  fileText,
  openFiles,
  removeFile,
  type WorkspaceOptions,
} from './workspace/workspace.ts';

export { type Checked, type CheckOptions, check } from './check.ts';
export { type Change, type Diff, type DiffSummary, diff, type RecordChange } from './diff.ts';
export type { FieldChange, Value } from './diff-fields.ts';
export { diffText, summaryText } from './diff-text.ts';
export type { FileEdits } from './edit/edit-field.ts';
export { addRecord } from './edit/file/add-record.ts';
export type { FileSource, RecordPlace } from './edit/file/find-record.ts';
export { moveRecord } from './edit/file/move-record.ts';
export { removeRecord } from './edit/file/remove-record.ts';
export { type Edited, setField } from './edit/file/set-field.ts';
export type { Refusal } from './edit/rewrite/rewrite.ts';
export type { Completion } from './features/complete.ts';
export type { Fix } from './features/fix.ts';
export type { Fold } from './features/fold.ts';
export type { Hover } from './features/hover.ts';
export type { OutlineItem } from './features/outline.ts';
export type { Location } from './features/references.ts';
export type { MergeConflict } from './merge/decide.ts';
export { type Merged, merge } from './merge/merge.ts';
export type { Files } from './merge/read.ts';
export { codes, type Explanation, explanations } from './messages/explanations.ts';
export { isFindingCode, messageOf } from './messages/message.ts';
export type { MessageLanguage } from './messages/words.ts';
export { isPlanPath } from './profile/path.ts';
export { applyEdits, type Position, type Range, type TextEdit } from './text/position.ts';
export type { Counts, LocatedFinding } from './workspace/findings.ts';
export { unwritableTexts, type WriteOptions, writeFolder, writeRecord } from './write.ts';
export { readYaml } from './yaml/read-yaml.ts';

export interface PlanLanguageOptions extends WorkspaceOptions {
  /** Of the messages; English unless said otherwise. */
  language?: MessageLanguage;
}

/** Open files by path: `{path: text}` in, findings and meaning out. */
export interface PlanLanguage {
  /** Adds files, or replaces them. */
  open(files: Readonly<Record<string, string>>, onProgress?: (done: number, total: number) => void): void;
  /** A new text, or edits one after the other. */
  change(path: string, change: string | readonly TextEdit[]): void;
  remove(path: string): void;
  paths(): string[];
  text(path: string): string | undefined;
  /** Of one file, or of all; in the order of the text. */
  findings(path?: string): LocatedFinding[];
  counts(): Counts;
  /** The typed meaning of all files. */
  content(): Workspace;
  /** What may be written at a place, in finished or unfinished text. */
  complete(path: string, position: Position): Completion[];
  /** What stands at a place: the meaning of a field, of a code, of an id. */
  hover(path: string, position: Position): Hover | undefined;
  outline(path: string): OutlineItem[];
  fold(path: string): Fold[];
  /** Where the thing named at a place is declared. */
  definition(path: string, position: Position): Location[];
  /** Everywhere the thing named or declared at a place is named; declarations first. */
  references(path: string, position: Position): Location[];
  /** Where a path of the content of a folder stands in the text. */
  locate(folder: string, path: Path): Location | undefined;
  /** Edits that settle the findings touching a range, where it is clear what was meant. */
  fixes(path: string, range: Range): Fix[];
  /**
   * The smallest edits that give a field of a record another value, or take it out, as the function of that name
   * makes them in one file; nothing is changed yet. `path` as in the content: `['recommendations', 3, 'cluster']`.
   * Undefined where no edit brings it about.
   */
  setField(folder: string, path: Path, value: Raw | undefined): FileEdits | undefined;
  /** Another id for the thing named at a place, wherever it is named; undefined where that cannot be done. */
  rename(path: string, position: Position, name: string): FileEdits[] | undefined;
  /** The edit that adds a record to a section of a folder, at its end: in the last file that has it, else in the first. */
  addRecord(folder: string, section: SectionName, record: Raw): FileEdits | undefined;
}

export function createPlanLanguage(options: PlanLanguageOptions): PlanLanguage {
  const workspace = createWorkspace(options);
  const language = options.language ?? 'en';
  const { today } = options;
  const all = () => findingsIn(workspace, language);
  const at = <T>(path: string, ask: (file: PlanFile) => T): T | undefined => {
    const file = workspace.files.get(path);
    return file && ask(file);
  };
  return {
    open: (files, onProgress) => openFiles(workspace, files, onProgress),
    change: (path, change) => changeFile(workspace, path, change),
    remove: (path) => removeFile(workspace, path),
    paths: () => [...workspace.files.keys()].sort(),
    text: (path) => at(path, fileText),
    findings: (path) =>
      path === undefined ? all() : (at(path, (file) => findingsOf(workspace, file, language)) ?? []),
    counts: () => countFindings(all()),
    content: () => contentOf(workspace),
    complete: (path, position) => at(path, (file) => complete(file, position, { language, today })) ?? [],
    hover: (path, position) => at(path, (file) => hover(file, position, language)),
    outline: (path) => at(path, (file) => outline(file, language)) ?? [],
    fold: (path) => at(path, fold) ?? [],
    definition: (path, position) => at(path, (file) => definitionsAt(file, position)) ?? [],
    references: (path, position) => at(path, (file) => referencesAt(workspace.memory, file, position)) ?? [],
    locate: (folder, path) => locate(workspace, folder, path),
    fixes: (path, range) =>
      at(path, (file) => fixesFor(file, findingsOf(workspace, file, language), range, language)) ?? [],
    setField: (folder, path, value) => editField(workspace, folder, path, value),
    rename: (path, position, name) => at(path, (file) => rename(workspace.memory, file, position, name)),
    addRecord(folder, section, record) {
      const open = workspace.folders.get(folder);
      return open && addToFolder(open, section, record);
    },
  };
}
