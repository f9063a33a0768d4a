// A record with its comments, brought to another place in its section.
import { normalise, type Raw, sections } from '@followthrough/domain';
import { type BlockIndex, editIndex } from '../../block-index.ts';
import type { TextEdit } from '../../text/position.ts';
import { readRecordIn } from '../rewrite/rewrite.ts';
import { does } from './accept.ts';
import { putUnit, withBreaks } from './add-record.ts';
import { type FileSource, findRecord, indexOf, type RecordPlace } from './find-record.ts';
import { cutUnit } from './remove-record.ts';
import type { Edited } from './set-field.ts';
import { type Unit, unitsIn } from './units.ts';

/** `to`: the place it has afterwards among the section's records in this file, from 0. */
export function moveRecord(source: FileSource, place: RecordPlace, to: number): Edited {
  const index = indexOf(source);
  const { section } = place;
  const found = findRecord(index, place);
  if ('refused' in found) return found;
  const own = index.blocks[found.block];
  const reading = own && readRecordIn(own, found.at);
  if (own === undefined || reading === undefined) return { refused: 'unreadable' };
  const units = unitsIn(index, section);
  const unit = units[found.place];
  if (own.kind !== 'item' || unit === undefined || to < 0 || to >= units.length)
    return { refused: 'no-place' };
  if (to === found.place) return { edits: [] };
  const cut = cutUnit(index, units, found.block);
  const record = normalise(sections[section].schema, reading.raw) as Raw;
  // counted with the record still there
  const before = to > found.place ? to + 1 : to;
  for (const added of putUnit(index, units, before, linesOf(index, unit))) {
    const put = { ...added, newText: withBreaks(index, added.newText) };
    if (cut !== undefined && isMove(index, cut, put, { section, record })) return { edits: [cut, put] };
  }
  return { refused: 'no-spelling' };
}

/** A record's lines with the comments above it. */
export function linesOf(index: BlockIndex, { block, lead, end }: Unit): string {
  const before = index.blocks[block - 1]?.text ?? '';
  const lines = before.slice(lead) + (index.blocks[block]?.text ?? '').slice(0, end);
  return /[\n\r]$/.test(lines) ? lines : `${lines}\n`;
}

/** Both alone, and the later one first, as they will be applied. */
function isMove(
  index: BlockIndex,
  cut: TextEdit,
  put: TextEdit,
  what: { section: RecordPlace['section']; record: Raw },
): boolean {
  const [cutting, putting] = [
    { ...what, change: 'removed' },
    { ...what, change: 'added' },
  ] as const;
  if (!does(index, cut, cutting)) return false;
  const copy: BlockIndex = { ...index };
  editIndex(copy, cut.range, cut.newText);
  const { start } = put.range;
  const after = start.line >= cut.range.end.line ? cut.range.end.line - cut.range.start.line : 0;
  const at = { line: start.line - after, character: start.character };
  return does(copy, { range: { start: at, end: at }, newText: put.newText }, putting);
}
