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
import type { Entry, Found, Ignore, Placed, PlanFile, Span } from './model.ts';
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
    return locate(file, content, placed, starts[place] ?? 0, language);
  });
  const asked: Asked[] = [];
  blocks.forEach((block, place) => {
    const line = starts[place] ?? 0;
    for (const one of blockFindings(file, block, planFound))
      findings.push(locate(file, content, one, line, language));
    for (const ignore of file.read.get(block)?.ignores ?? []) {
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
    kept.push(locate(file, content, { found, block }, line, language));
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

function blockFindings(file: PlanFile, block: Block, planFound: ReadonlyMap<Entry, Found[]>): Placed[] {
  const read = file.read.get(block);
  if (read === undefined) return [];
  const placed: Placed[] = read.found.map((found) => ({ found, block }));
  for (const entry of read.entries) {
    const { schemaFound, recordFound, linkFound } = entry;
    for (const list of [schemaFound, recordFound, linkFound, planFound.get(entry) ?? []])
      for (const found of list) placed.push({ found, block, entry });
  }
  return placed;
}

function planFoundOf(workspace: OpenWorkspace, { folder }: PlanFile, content: FolderContent) {
  const known = workspace.planFound.get(folder);
  if (known) return known;
  const found = planFindings(folder, content, contentOf(workspace), workspace.options.today);
  workspace.planFound.set(folder, found);
  return found;
}

function locate(
  file: PlanFile,
  content: FolderContent,
  { found, block, entry }: Placed,
  line: number,
  language: MessageLanguage,
): LocatedFinding {
  const { code, kind, severity, values } = found;
  return {
    code,
    kind,
    severity,
    path: pathOf(content, found, block, entry),
    values,
    file: file.path,
    range: block ? rangeIn(block, line, spanOf(found, block, entry)) : fileStart,
    message: messageOf(code, values, language),
  };
}

const fileStart: Range = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };

/** From the section's name down; a record that cannot be read has no place in its section. */
function pathOf(
  content: FolderContent,
  found: Found,
  block: Block | undefined,
  entry: Entry | undefined,
): Path {
  if (entry === undefined) return block?.section === undefined ? [] : [block.section];
  const place = content.placeOf(entry);
  if (place === undefined) return [entry.section];
  return isHead(entry) ? [entry.section, ...found.path] : [entry.section, place, ...found.path];
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
