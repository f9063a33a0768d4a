// A record taken out of its file with the comments above it; the blank lines of its neighbours stay as they were.
import { type Raw, type SectionName, sections } from '@followthrough/domain';
import type { BlockIndex } from '../../block-index.ts';
import type { Range, TextEdit } from '../../text/position.ts';
import { treeOf } from '../../workspace/read-block.ts';
import { takeOut } from '../lines.ts';
import { readRecordIn } from '../rewrite/rewrite.ts';
import { does } from './accept.ts';
import { type FileSource, type FoundRecord, findRecord, indexOf, type RecordPlace } from './find-record.ts';
import { type Edited, toEdit } from './set-field.ts';
import { blankAfter, blankBefore, positionIn, type Unit, unitsIn } from './units.ts';

export function removeRecord(source: FileSource, place: RecordPlace): Edited {
  const index = indexOf(source);
  const found = findRecord(index, place);
  if ('refused' in found) return found;
  return removeFound(index, place.section, found);
}

export function removeFound(index: BlockIndex, section: SectionName, found: FoundRecord): Edited {
  if (sections[section].shape !== 'list') return { refused: 'no-place' };
  const own = index.blocks[found.block];
  const reading = own && readRecordIn(own, found.at);
  if (own === undefined || reading === undefined) return { refused: 'unreadable' };
  const edit =
    own.kind === 'item'
      ? cutUnit(index, unitsIn(index, section), found.block)
      : outOfBrackets(index, found.block, Number(found.at[1]));
  const expected = { section, record: reading.raw as Raw, change: 'removed' } as const;
  if (edit === undefined || !does(index, edit, expected)) return { refused: 'no-spelling' };
  return { edits: [edit] };
}

/** The lines of a record with the blank ones on one side of it. */
export function cutUnit(index: BlockIndex, units: readonly Unit[], block: number): TextEdit | undefined {
  const place = units.findIndex((unit) => unit.block === block);
  const unit = units[place];
  if (unit === undefined) return undefined;
  const before = index.blocks[block - 1]?.text ?? '';
  const text = index.blocks[block]?.text ?? '';
  const isLast = place === units.length - 1;
  const blank = blankBefore(before, unit.lead);
  // before the first record stands the section's name, and what follows the last is the next section's
  const floor = units[place - 1]?.end ?? unit.lead;
  // blank lines that a text above keeps are its own
  const start = isLast && place > 0 ? Math.max(blank, floor) : unit.lead;
  const end = isLast ? unit.end : blankAfter(text, unit.end);
  return { range: rangeOf(index, block, start, end), newText: '' };
}

const rangeOf = (index: BlockIndex, block: number, lead: number, end: number): Range => ({
  start: positionIn(index, block - 1, lead),
  end: positionIn(index, block, end),
});

function outOfBrackets(index: BlockIndex, block: number, place: number): TextEdit | undefined {
  const own = index.blocks[block];
  const tree = own && treeOf(own).tree;
  const value = tree?.kind === 'map' ? tree.entries[0]?.value : undefined;
  if (value?.kind !== 'list' || !value.flow) return undefined;
  return toEdit(index, block, takeOut(value, value.items, place));
}
