// The open files, kept up to date: every edit re-reads only what it touches, and re-checks only who asked for it.
import type { Workspace } from '@followthrough/domain';
import { type Block, editIndex, indexText, textOf } from '../block-index.ts';
import { fileIssues, tooLarge } from '../profile/file.ts';
import { applyEdits, positionAt, type TextEdit } from '../text/position.ts';
import { type Memory, newMemory } from './asking.ts';
import { type ContentCache, dropContent, newContentCache, workspaceContent } from './content.ts';
import { newFolder } from './folder.ts';
import { arrange, isHead, readHeads, structureOf } from './folders.ts';
import { linkAll, relink } from './links.ts';
import type { BlockContent, Entry, Folder, Found, PlanFile } from './model.ts';
import { readBlock } from './read-block.ts';

export interface WorkspaceOptions {
  /** ISO date; the only clock there is. */
  today: string;
  /** Files beyond it are refused; without it there is no limit. */
  maxBytes?: number;
}

export interface OpenWorkspace {
  readonly options: WorkspaceOptions;
  readonly files: Map<string, PlanFile>;
  folders: Map<string, Folder>;
  readonly memory: Memory;
  readonly contents: ContentCache;
  /** Says of each folder what its rules found; emptied by every change of content. */
  planFound: Map<Folder, Map<Entry, Found[]>>;
  structure: string;
}

export const createWorkspace = (options: WorkspaceOptions): OpenWorkspace => ({
  options,
  files: new Map(),
  folders: new Map(),
  memory: newMemory(options.today),
  contents: newContentCache(),
  planFound: new Map(),
  structure: '',
});

/** Reads files beside those that are open. `onProgress` hears how many have been read. */
export function openFiles(
  workspace: OpenWorkspace,
  files: Readonly<Record<string, string>>,
  onProgress?: (done: number, total: number) => void,
): void {
  const entries = Object.entries(files);
  entries.forEach(([path, text], place) => {
    workspace.files.set(path, readFile(workspace, path, text));
    onProgress?.(place + 1, entries.length);
  });
  restructure(workspace);
}

/** Applies edits one after the other, each meaning the text as the one before left it; or takes a whole new text. */
export function changeFile(
  workspace: OpenWorkspace,
  path: string,
  change: string | readonly TextEdit[],
): void {
  const file = workspace.files.get(path);
  if (file === undefined || file.refused || tooLargeNow(workspace, file, change)) {
    const text = typeof change === 'string' ? change : change.reduce(applyOne, file ? fileText(file) : '');
    openFiles(workspace, { [path]: text });
    return;
  }
  const edits = typeof change === 'string' ? [differenceOf(fileText(file), change)] : change;
  for (const edit of edits) editFile(workspace, file, edit);
}

export function removeFile(workspace: OpenWorkspace, path: string): void {
  if (workspace.files.delete(path)) restructure(workspace);
}

export const fileText = (file: PlanFile): string => file.refused?.text ?? textOf(file.index);

export const contentOf = (workspace: OpenWorkspace): Workspace =>
  workspaceContent(workspace.contents, workspace.folders.values());

function readFile(workspace: OpenWorkspace, path: string, text: string): PlanFile {
  const { maxBytes } = workspace.options;
  const issue = maxBytes === undefined ? undefined : tooLarge(text, maxBytes);
  const index = indexText(issue ? '' : text);
  const file: PlanFile = {
    path,
    index,
    refused: issue && { text, issue },
    issues: fileIssues(index.blocks),
    read: new Map(),
    heads: [],
    folder: newFolder(''),
  };
  for (const block of index.blocks) file.read.set(block, readBlock(file, block));
  file.heads = headsIn(file);
  return file;
}

function editFile(workspace: OpenWorkspace, file: PlanFile, { range, newText }: TextEdit): void {
  const { at, removed, added } = editIndex(file.index, range, newText);
  if (at === 0 && added[0]?.text.startsWith('\ufeff')) {
    // a byte-order mark came in from outside; it is no part of the text
    openFiles(workspace, { [file.path]: textOf(file.index) });
    return;
  }
  const gone = removed.flatMap((block) => file.read.get(block)?.entries ?? []);
  for (const block of removed) file.read.delete(block);
  const come = added.map((block) => readBlock(file, block));
  added.forEach((block, place) => {
    file.read.set(block, come[place] as BlockContent);
  });
  if ([...removed, ...added].some(isTop)) file.issues = fileIssues(file.index.blocks);
  const entries = come.flatMap((content) => content.entries);
  dropContent(workspace.contents, file);
  workspace.planFound.clear();
  if ([...gone, ...entries].some(isHead)) {
    file.heads = headsIn(file);
    if (structureOf(workspace.files.values()) !== workspace.structure) {
      restructure(workspace);
      return;
    }
    readHeads(file.folder);
  }
  relink(workspace.memory, gone, entries);
}

/** Sorts the files into folders anew, and checks every reference. */
function restructure(workspace: OpenWorkspace): void {
  const { files, contents, memory } = workspace;
  workspace.structure = structureOf(files.values());
  workspace.folders = arrange([...files.values()]);
  workspace.planFound.clear();
  contents.workspace = undefined;
  const entries: Entry[] = [];
  for (const file of files.values())
    for (const content of file.read.values()) entries.push(...content.entries);
  linkAll(memory, workspace.folders.values(), entries);
}

/** Items belong to a section and say nothing about it. */
const isTop = ({ kind }: Block): boolean => kind === 'key' || kind === 'marker';

function headsIn({ index, read }: PlanFile): Entry[] {
  return index.blocks.filter(isTop).flatMap((block) => (read.get(block)?.entries ?? []).filter(isHead));
}

function tooLargeNow(
  { options: { maxBytes } }: OpenWorkspace,
  file: PlanFile,
  change: string | readonly TextEdit[],
): boolean {
  if (maxBytes === undefined) return false;
  const more =
    typeof change === 'string' ? change.length : change.reduce((sum, { newText }) => sum + newText.length, 0);
  const length = file.index.blocks.reduce((sum, { text }) => sum + text.length, more);
  return length * 3 > maxBytes;
}

const applyOne = (text: string, edit: TextEdit): string => applyEdits(text, [edit]);

/** The smallest single edit from one text to the other; a byte-order mark belongs to neither. */
function differenceOf(before: string, after: string): TextEdit {
  const from = withoutMark(before);
  const to = withoutMark(after);
  const most = Math.min(from.length, to.length);
  let head = 0;
  while (head < most && from[head] === to[head]) head++;
  let tail = 0;
  while (tail < most - head && from[from.length - 1 - tail] === to[to.length - 1 - tail]) tail++;
  // a line break of two characters is never cut in half
  if (from[head - 1] === '\r' || to[head - 1] === '\r') head--;
  if (from[from.length - tail] === '\n' || to[to.length - tail] === '\n') tail = Math.max(0, tail - 1);
  return {
    range: { start: positionAt(from, head), end: positionAt(from, from.length - tail) },
    newText: to.slice(head, to.length - tail),
  };
}

const withoutMark = (text: string): string => (text.startsWith('\ufeff') ? text.slice(1) : text);
