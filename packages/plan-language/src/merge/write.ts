// Brings what was decided into the text of ours, by the smallest edits.
import { sections } from '@followthrough/domain';
import { type BlockIndex, indexText, textOf } from '../block-index.ts';
import { applyToIndex } from '../edit/file/accept.ts';
import { putRecord, withBreaks } from '../edit/file/add-record.ts';
import { placesIn } from '../edit/file/find-record.ts';
import { linesOf } from '../edit/file/move-record.ts';
import { removeFound } from '../edit/file/remove-record.ts';
import { type Edited, setRecord } from '../edit/file/set-field.ts';
import { unitsIn } from '../edit/file/units.ts';
import type { Decision } from './decide.ts';
import type { Row, Sides } from './read.ts';

export interface Writing {
  sides: Sides;
  indexes: Map<string, BlockIndex>;
  /** Records as they stand now, by file and section. */
  live: Map<string, Row[]>;
  /** Of records of theirs, their counterpart in ours. */
  counterpart: Map<Row, Row>;
}

export function newWriting(sides: Sides, pairs: readonly [Row, Row][]): Writing {
  const live = new Map<string, Row[]>();
  const bySame = new Map<string, Row>();
  for (const row of sides.ours.rows) {
    const at = liveKey(row);
    const rows = live.get(at);
    if (rows) rows.push(row);
    else live.set(at, [row]);
    bySame.set(row.same, row);
  }
  const counterpart = new Map<Row, Row>(pairs);
  for (const row of sides.theirs.rows) {
    const own = row.raw === undefined ? bySame.get(row.same) : undefined;
    if (own) counterpart.set(row, own);
  }
  // ours itself stays as it is
  const indexes = new Map([...sides.ours.indexes].map(([path, index]) => [path, { ...index }]));
  return { sides, indexes, live, counterpart };
}

/** False where no edit brings it about; the text is then as it was. */
export function write(writing: Writing, decision: Decision): boolean {
  if (decision.change === 'added') return add(writing, decision);
  const { ours } = decision;
  const index = writing.indexes.get(ours.file);
  const rows = writing.live.get(liveKey(ours)) ?? [];
  const found = index && placesIn(index, ours.section)[rows.indexOf(ours)];
  if (index === undefined || found === undefined) return false;
  if (decision.change === 'changed')
    return take(index, setRecord(index, found, sections[ours.section].schema, decision.raw));
  if (!take(index, removeFound(index, ours.section, found))) return false;
  rows.splice(rows.indexOf(ours), 1);
  return true;
}

export const textsOf = ({ indexes }: Writing): Record<string, string> =>
  Object.fromEntries([...indexes].map(([path, index]) => [path, textOf(index)]));

const liveKey = ({ file, section }: Pick<Row, 'file' | 'section'>): string => `${file}\n${section}`;

function take(index: BlockIndex, edited: Edited): boolean {
  if ('refused' in edited) return false;
  applyToIndex(index, edited.edits);
  return true;
}

function add(writing: Writing, { theirs, raw }: Extract<Decision, { change: 'added' }>): boolean {
  const { anchor, after } = neighbourOf(writing, theirs);
  const file = anchor?.file ?? fileFor(writing, theirs);
  const index = writing.indexes.get(file) ?? indexText('');
  const { section } = theirs;
  if (sections[section].shape === 'head') return addHead(writing, index, file, theirs);
  const rows = writing.live.get(liveKey({ file, section })) ?? [];
  const place = anchor ? rows.indexOf(anchor) + (after ? 1 : 0) : rows.length;
  if (!take(index, putRecord(index, section, raw, place, writtenBy(writing, theirs)))) return false;
  writing.indexes.set(file, index);
  const row: Row = { ...theirs, file };
  rows.splice(place, 0, row);
  writing.live.set(liveKey(row), rows);
  writing.counterpart.set(theirs, row);
  return true;
}

/** The record next to which theirs stands in its file, if ours has it too: the nearest before, else the one after. */
function neighbourOf({ sides, counterpart, live }: Writing, theirs: Row): { anchor?: Row; after: boolean } {
  const beside = sides.theirs.rows.filter(
    ({ file, section }) => file === theirs.file && section === theirs.section,
  );
  const isLive = (row: Row | undefined) =>
    row !== undefined && live.get(liveKey(row))?.includes(row) === true;
  const before = beside
    .slice(0, theirs.place)
    .map((row) => counterpart.get(row))
    .findLast(isLive);
  if (before) return { anchor: before, after: true };
  const next = beside
    .slice(theirs.place + 1)
    .map((row) => counterpart.get(row))
    .find(isLive);
  return next ? { anchor: next, after: false } : { after: false };
}

/** The file of that name, else one of the folder that has the section. */
function fileFor({ sides, indexes }: Writing, { file, section, folder }: Row): string {
  if (indexes.has(file)) return file;
  const other = sides.ours.rows.findLast((row) => row.folder === folder && row.section === section);
  return other?.file ?? file;
}

/** The lines as theirs has them, with the comments above. */
function writtenBy(
  { sides }: Writing,
  { file, section, block }: Row,
): { lines: string; indent: number } | undefined {
  const index = sides.theirs.indexes.get(file);
  const unit = index && unitsIn(index, section).find((one) => one.block === block);
  return unit && { lines: linesOf(index, unit).replaceAll('\r\n', '\n'), indent: unit.indent };
}

function addHead({ sides, indexes }: Writing, index: BlockIndex, file: string, theirs: Row): boolean {
  const block = sides.theirs.indexes.get(theirs.file)?.blocks[theirs.block];
  if (block === undefined || index.blocks.some(({ section }) => section === theirs.section)) return false;
  const text = textOf(index);
  const own = withBreaks(index, `${block.text.trimEnd()}\n`.replaceAll('\r\n', '\n'));
  indexes.set(file, indexText(text === '' || /[\n\r]$/.test(text) ? text + own : `${text}\n${own}`));
  return true;
}
