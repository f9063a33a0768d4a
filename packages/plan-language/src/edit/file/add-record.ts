// A new record among the records of its section, in their indentation and with their blank lines.
import { normalise, type Raw, type SectionName, sections } from '@followthrough/domain';
import type { Block, BlockIndex } from '../../block-index.ts';
import { endOfLine, endsLine, type TextEdit } from '../../text/position.ts';
import { treeOf } from '../../workspace/read-block.ts';
import { type Written, writeItem } from '../../write-record.ts';
import { putIn, type Replacement, trimmed } from '../lines.ts';
import { inline } from '../spellings.ts';
import { isWritable } from '../writable.ts';
import { does } from './accept.ts';
import { type FileSource, indexOf } from './find-record.ts';
import { type Edited, toEdit } from './set-field.ts';
import { hasRhythm, type Unit, unitsIn } from './units.ts';

/** `place`: among the section's records in this file, from 0; at its end unless given. */
export const addRecord = (source: FileSource, section: SectionName, record: Raw, place?: number): Edited =>
  putRecord(indexOf(source), section, record, place);

/** `lines`: the record as another file has it, with comments, its dash at `indent`; taken where it fits. */
export function putRecord(
  index: BlockIndex,
  section: SectionName,
  record: Raw,
  place?: number,
  other?: { lines: string; indent: number },
): Edited {
  const { shape, schema } = sections[section];
  if (shape !== 'list') return { refused: 'no-place' };
  if (!isWritable(record)) return { refused: 'unwritable' };
  const wanted = normalise(schema, record);
  for (const written of other ? [other, undefined] : [undefined])
    for (const edit of waysIn(index, section, wanted, place, written)) {
      const own = { ...edit, newText: withBreaks(index, edit.newText) };
      if (does(index, own, { section, record: wanted, change: 'added' })) return { edits: [own] };
    }
  return { refused: 'no-spelling' };
}

function* waysIn(
  index: BlockIndex,
  section: SectionName,
  record: Raw,
  place: number | undefined,
  other: { lines: string; indent: number } | undefined,
): Generator<TextEdit> {
  const units = unitsIn(index, section);
  const written = (indent: number) =>
    other?.indent === indent
      ? other.lines
      : `${' '.repeat(indent)}${writeItem(sections[section].schema, record as Written, indent)}\n`;
  if (units.length > 0) {
    yield* putUnit(
      index,
      units,
      Math.min(place ?? units.length, units.length),
      written(units[0]?.indent ?? 2),
    );
    return;
  }
  const key = index.blocks.findIndex((block) => block.kind === 'key' && block.section === section);
  const block = index.blocks[key];
  if (block) for (const change of intoKey(block, record, written(2), place)) yield toEdit(index, key, change);
  else yield newSection(index, `${section}:\n${written(2)}`);
}

/** Lines of one more record before the one that has its place now, or after the last. */
export function* putUnit(
  index: BlockIndex,
  units: readonly Unit[],
  place: number,
  lines: string,
): Generator<TextEdit> {
  if (hasRhythm(index, units, place)) yield putLines(index, units, place, lines, '\n');
  // to a text that keeps its blank lines, one more would be content
  yield putLines(index, units, place, lines, '');
  // and where it is the new one that keeps them, none may follow
  const next = units[place];
  if (next) yield toEdit(index, next.block - 1, { start: next.lead, end: next.lead, newText: lines });
}

function putLines(
  index: BlockIndex,
  units: readonly Unit[],
  place: number,
  lines: string,
  blank: '' | '\n',
): TextEdit {
  const before = units[place - 1];
  const next = units[0] as Unit;
  if (before === undefined)
    return toEdit(index, next.block - 1, { start: next.lead, end: next.lead, newText: lines + blank });
  const text = index.blocks[before.block]?.text ?? '';
  const broken = endsLine(text.slice(0, before.end));
  const newText = broken ? blank + lines : `\n${blank}${lines.replace(/\n$/, '')}`;
  return toEdit(index, before.block, { start: before.end, end: before.end, newText });
}

/** A section without records, or with its records in brackets. */
function* intoKey(
  block: Block,
  record: Raw,
  lines: string,
  place: number | undefined,
): Generator<Replacement> {
  const { tree } = treeOf(block);
  const value = tree?.kind === 'map' ? tree.entries[0]?.value : undefined;
  if (value?.kind === 'list' && value.items.length > 0) {
    const spans = value.items.map((item) => trimmed(block.text, item));
    const next = spans[place ?? spans.length];
    const written = inline(record);
    yield next
      ? { start: next.start, end: next.start, newText: `${written}, ` }
      : putIn(value, spans, written);
    return;
  }
  const end = endOfLine(block.text, 0);
  const line = value?.kind === 'list' ? block.text.slice(0, value.start).trimEnd() : block.text.slice(0, end);
  const from = line.length;
  const behind = value?.kind === 'list' ? block.text.slice(value.end, end).trimEnd() : '';
  yield { start: from, end, newText: `${behind}\n${lines.replace(/\n$/, '')}` };
}

/** At the end of the file, with a blank line before it. */
function newSection({ blocks, starts }: BlockIndex, lines: string): TextEdit {
  const last = blocks.at(-1);
  const text = last?.text ?? '';
  const open = text !== '' && !endsLine(text);
  const blank = text === '' || /(?:^|\n|\r(?!\n))[ \t]*(?:\r\n|\n|\r)$/.test(text) ? '' : '\n';
  if (last === undefined)
    return { range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } }, newText: lines };
  const index = { blocks, starts } as BlockIndex;
  const newText = (open ? '\n' : '') + blank + lines;
  return toEdit(index, blocks.length - 1, { start: text.length, end: text.length, newText });
}

/** Line ends as the file has them. */
export function withBreaks(index: BlockIndex, text: string): string {
  const returns = index.blocks.some((block) => block.text.includes('\r\n'));
  return returns ? text.replace(/\r?\n/g, '\r\n') : text;
}
