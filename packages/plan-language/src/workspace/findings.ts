// Findings as others see them: with file, range, message and path, in the order of the text.
import { type Finding, type FindingKind, type Path, type Severity, severityIn } from '@followthrough/domain';
import type { Block } from '../block-index.ts';
import { messageOf } from '../messages/message.ts';
import type { MessageLanguage } from '../messages/words.ts';
import { comparePositions, positionAt, type Range } from '../text/position.ts';
import { headline, nodeAt } from '../yaml/find.ts';
import { type FolderContent, folderContent } from './content.ts';
import { fileFindings } from './file-findings.ts';
import { isHead } from './folders.ts';
import { ignoreFound, type Silence, silence } from './ignores.ts';
import type { BlockContent, Entry, Found, Ignore, Placed, PlanFile, Span } from './model.ts';
import { planFindings } from './plan-findings.ts';
import { treeOf } from './read-block.ts';
import { contentOf, type OpenWorkspace } from './workspace.ts';

/** A finding with its place and its words. */
export interface LocatedFinding extends Finding {
  kind: FindingKind;
  file: string;
  range: Range;
  message: string;
}

/** All findings of a file. */
export function findingsOf(
  workspace: OpenWorkspace,
  file: PlanFile,
  language: MessageLanguage,
): LocatedFinding[] {
  const content = folderContent(workspace.contents, file.folder);
  const planFound = planFoundOf(workspace, file, content);
  const { blocks, starts } = file.index;
  const findings = fileFindings(file).map((placed) => {
    const place = placed.block ? blocks.indexOf(placed.block) : 0;
    return locate(file, placed, starts[place] ?? 0, language);
  });
  const asked: Asked[] = [];
  blocks.forEach((block, place) => {
    const line = starts[place] ?? 0;
    const read = file.read.get(block);
    if (read === undefined) return;
    eachFound(read, planFound, (found, entry) => {
      findings.push(locate(file, { found, block, ...(entry ? { entry } : {}) }, line, language));
    });
    for (const ignore of read.ignores) {
      const next = {
        from: starts[place + 1] ?? line,
        to: (starts[place + 2] ?? Number.POSITIVE_INFINITY) - 1,
      };
      const { from, to } = ignore.lines
        ? { from: line + ignore.lines.from, to: line + ignore.lines.to }
        : next;
      asked.push({ ignore, block, line, from, to });
    }
  });
  const { kept, counts } = silence(weighed(findings, file), asked);
  for (const [place, { ignore, block, line }] of asked.entries()) {
    const found = ignoreFound(ignore, counts[place] ?? 0);
    kept.push(locate(file, { found, block }, line, language));
  }
  return kept.sort((a, b) => comparePositions(a.range.start, b.range.start));
}

/** As serious as the folder takes them; what it switched off is left out. */
function weighed(findings: readonly LocatedFinding[], { folder }: PlanFile): LocatedFinding[] {
  const { settings } = folder.head;
  if (settings === undefined) return [...findings];
  return findings.flatMap((finding) => {
    const severity = severityIn(settings, finding);
    return severity === undefined ? [] : [{ ...finding, severity }];
  });
}

interface Asked extends Silence {
  ignore: Ignore;
  block: Block;
  line: number;
}

/** Most blocks have none, and this is asked of all of them. */
function eachFound(
  { found, entries }: BlockContent,
  planFound: ReadonlyMap<Entry, Found[]>,
  visit: (found: Found, entry?: Entry) => void,
): void {
  for (const one of found) visit(one);
  for (const entry of entries) {
    for (const one of entry.schemaFound) visit(one, entry);
    for (const one of entry.recordFound) visit(one, entry);
    for (const one of entry.linkFound) visit(one, entry);
    for (const one of planFound.get(entry) ?? nothing) visit(one, entry);
  }
}

const nothing: readonly Found[] = [];

function planFoundOf(workspace: OpenWorkspace, { folder }: PlanFile, content: FolderContent) {
  const known = workspace.planFound.get(folder);
  if (known) return known;
  const found = planFindings(folder, content, contentOf(workspace), workspace.options.today);
  workspace.planFound.set(folder, found);
  return found;
}

function locate(
  file: PlanFile,
  { found, block, entry }: Placed,
  line: number,
  language: MessageLanguage,
): LocatedFinding {
  const { code, kind, severity, values } = found;
  return {
    code,
    kind,
    severity,
    path: pathOf(found, block, entry),
    values,
    file: file.path,
    range: block ? rangeIn(block, line, spanOf(found, block, entry)) : fileStart,
    message: messageOf(code, values, language),
  };
}

const fileStart: Range = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };

/** From the section's name down; a record that cannot be read has no place in its section. */
function pathOf(found: Found, block: Block | undefined, entry: Entry | undefined): Path {
  if (entry === undefined) return block?.section === undefined ? [] : [block.section];
  if (entry.record === undefined) return [entry.section];
  return isHead(entry) ? [entry.section, ...found.path] : [entry.section, entry.place, ...found.path];
}

/** Looked up once, since most findings are shown many times. */
function spanOf(found: Found, block: Block, entry: Entry | undefined): Span {
  found.span ??= entry ? entrySpan(found, block, entry) : { start: 0, end: 0 };
  return found.span;
}

function entrySpan({ path, values }: Found, block: Block, entry: Entry): Span {
  const { tree } = treeOf(block);
  if (tree === undefined) return { start: 0, end: 0 };
  const place = nodeAt(tree, [...entry.at, ...path]);
  const last = path.at(-1);
  // where the name of a field is at fault, the name is shown
  const named = place.exact && last !== undefined && (values.field === last || values.key === last);
  return named && place.key ? place.key : headline(block.text, place);
}

/** `line`: the block's first. */
export function rangeIn({ text }: Block, line: number, { start, end }: Span): Range {
  const place = (offset: number) => {
    const position = positionAt(text, Math.min(offset, text.length));
    return { line: line + position.line, character: position.character };
  };
  return { start: place(start), end: place(end) };
}

/** All findings, file by file. */
export function findingsIn(workspace: OpenWorkspace, language: MessageLanguage): LocatedFinding[] {
  const files = [...workspace.files.values()].sort((a, b) => (a.path < b.path ? -1 : 1));
  return files.flatMap((file) => findingsOf(workspace, file, language));
}

export type Counts = Record<Severity, number>;

export function countFindings(findings: readonly { severity: Severity }[]): Counts {
  const counts = { error: 0, warning: 0, info: 0 };
  for (const { severity } of findings) counts[severity]++;
  return counts;
}
