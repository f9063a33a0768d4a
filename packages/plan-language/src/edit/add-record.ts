// One more record in a section, where the section's other records stand.
import { normalise, type Raw, type SectionName, sections } from '@followthrough/domain';
import type { Block } from '../block-index.ts';
import { scan, startState } from '../scan.ts';
import { endsLine, nextLine, type Range } from '../text/position.ts';
import { rangeIn } from '../workspace/findings.ts';
import type { Folder, PlanFile } from '../workspace/model.ts';
import { treeOf } from '../workspace/read-block.ts';
import { writeRecord } from '../write.ts';
import { rawOf } from '../yaml/raw.ts';
import type { FileEdits } from './edit-field.ts';
import { putIn, type Replacement, withLineEnds } from './lines.ts';
import { inline } from './spellings.ts';
import { sameValue } from './values.ts';
import { isWritable } from './writable.ts';

/** In the folder's last file with that section, else at the end of its first one; undefined for what no file can hold. */
export function addRecord(folder: Folder, section: SectionName, record: Raw): FileEdits | undefined {
  const { schema, shape } = sections[section];
  if (shape !== 'list' || !isWritable(record)) return undefined;
  const normal = normalise(schema, record);
  const files = folder.files.filter(({ refused }) => !refused);
  const file = files.findLast((one) => lastOf(one, section)) ?? files[0];
  if (file === undefined) return undefined;
  const block = lastOf(file, section) ?? file.index.blocks.at(-1);
  const replacement = lastOf(file, section)
    ? behind(block as Block, section, normal)
    : newSection(block, section, normal);
  if (replacement === undefined) return undefined;
  const text = block?.text ?? '';
  const { start, end, newText } = withLineEnds(text, replacement);
  const result = text.slice(0, start) + newText + text.slice(end);
  const last = readLast(block, result);
  if (last === undefined || !sameValue(normalise(schema, last), normal)) return undefined;
  return { file: file.path, edits: [{ range: rangeOf(file, block, start, end), newText }] };
}

const lastOf = ({ index }: PlanFile, section: SectionName): Block | undefined =>
  index.blocks.findLast((block) => block.section === section);

function behind(block: Block, section: SectionName, record: Raw): Replacement | undefined {
  const { tree } = treeOf(block);
  if (tree === undefined) return undefined;
  const value = block.kind === 'key' && tree.kind === 'map' ? tree.entries[0]?.value : undefined;
  if (value?.kind === 'list' && value.items.length > 0) return putIn(value, value.items, inline(record));
  const dash = block.kind === 'item' ? block.text.length - block.text.trimStart().length : 2;
  const written = shifted(writeRecord(section, record as object), dash - 2);
  if (value?.kind === 'list') {
    const start = block.text.slice(0, value.start).trimEnd().length;
    return { start, end: value.end, newText: `\n${written.trimEnd()}` };
  }
  // comments behind the last record belong to what follows them
  const own = block.text.slice(0, tree.end).trimEnd().length;
  return lineAt(block.text, nextLine(block.text, own), written);
}

const newSection = (block: Block | undefined, section: SectionName, record: Raw): Replacement =>
  lineAt(
    block?.text ?? '',
    block?.text.length ?? 0,
    `${section}:\n${writeRecord(section, record as object)}`,
  );

function lineAt(text: string, at: number, written: string): Replacement {
  const lead = at === 0 || endsLine(text.slice(0, at)) ? '' : '\n';
  return { start: at, end: at, newText: lead + written };
}

/** Further in or out, for lists whose dashes stand elsewhere. */
const shifted = (text: string, by: number): string =>
  by < 0 ? text.replace(new RegExp(`^ {1,${-by}}`, 'gm'), '') : text.replace(/^(?=.)/gm, ' '.repeat(by));

/** The last record of a text that begins where the block began. */
function readLast(block: Block | undefined, text: string): Raw | undefined {
  const piece = scan(text, block?.before ?? startState).pieces.at(-1);
  const { tree, issues } = piece ? treeOf({ ...piece, breaks: 0 }) : { tree: undefined, issues: [] };
  if (tree === undefined || issues.length > 0) return undefined;
  const list = tree.kind === 'map' ? tree.entries[0]?.value : tree;
  const item = list?.kind === 'list' ? list.items.at(-1) : undefined;
  return item && rawOf(item);
}

function rangeOf(file: PlanFile, block: Block | undefined, start: number, end: number): Range {
  if (block === undefined) return { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };
  return rangeIn(block, file.index.starts[file.index.blocks.indexOf(block)] ?? 0, { start, end });
}
