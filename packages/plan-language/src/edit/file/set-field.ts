// One value of a record in a file, changed by the smallest edits that re-read to it.
import {
  byLanguage,
  isMap,
  metaOf,
  normalise,
  type Path,
  type Raw,
  type SectionName,
  schemaAt,
  sections,
} from '@followthrough/domain';
import type { z } from 'zod';
import type { BlockIndex } from '../../block-index.ts';
import { positionAt, type TextEdit } from '../../text/position.ts';
import type { Replacement } from '../lines.ts';
import { type Refusal, readRecordIn, rewrite } from '../rewrite/rewrite.ts';
import { withValue } from '../values.ts';
import {
  type FileSource,
  findRecord,
  firstLine,
  indexOf,
  type RecordBlock,
  type RecordPlace,
} from './find-record.ts';

/** Edits of the text as it is, apart from each other; a byte-order mark counts in no position. */
export type Edited = { edits: TextEdit[] } | { refused: Refusal };

/**
 * `path` is inside the record as domain holds it (`['response', 0, 'date']` also where the text is `response: accepted`);
 * undefined or an empty text takes the value out. `language`: what a plain text is in, when it turns into a map.
 */
export function setField(
  source: FileSource,
  record: RecordPlace,
  path: Path,
  value: Raw | undefined,
  language?: string,
): Edited {
  const index = indexOf(source);
  const found = findRecord(index, record);
  if ('refused' in found) return found;
  return setFound(index, record.section, found, [{ path, value }], language);
}

/** A value, and the place for it inside a record. */
export interface FieldValue {
  path: Path;
  value: Raw | undefined;
}

/** All of the fields, or none. */
export function setFound(
  index: BlockIndex,
  section: SectionName,
  found: RecordBlock,
  values: readonly FieldValue[],
  language?: string,
): Edited {
  const { schema } = sections[section];
  const own = index.blocks[found.block];
  const reading = own && readRecordIn(own, found.at);
  if (reading === undefined) return { refused: 'unreadable' };
  let wanted = normalise(schema, reading.raw);
  for (const { path, value } of values) {
    const have = spread(schema, wanted, path, language);
    const next = leadsSomewhere(have, path)
      ? withValue(have, path, value === '' ? undefined : value)
      : undefined;
    if (next === undefined) return { refused: 'no-place' };
    wanted = next;
  }
  return setRecord(index, found, schema, wanted);
}

/** A whole record, by the steps in which it differs. */
export function setRecord(index: BlockIndex, found: RecordBlock, schema: z.ZodType, wanted: Raw): Edited {
  const block = index.blocks[found.block];
  if (block === undefined) return { refused: 'not-found' };
  const rewritten = rewrite(block, found.at, schema, normalise(schema, wanted));
  if ('refused' in rewritten) return rewritten;
  return { edits: rewritten.changes.map((change) => toEdit(index, found.block, change)) };
}

/** From places in a block to places in its file. */
export function toEdit(index: BlockIndex, block: number, { start, end, newText }: Replacement): TextEdit {
  const text = index.blocks[block]?.text ?? '';
  const line = firstLine(index, block);
  const place = (offset: number) => {
    const at = positionAt(text, offset);
    return { line: line + at.line, character: at.character };
  };
  return { range: { start: place(start), end: place(end) }, newText };
}

/** A text that is about to get a second language is written with its own first. */
function spread(schema: z.ZodType, record: Raw, path: Path, language = 'en'): Raw {
  return path.slice(0, -1).reduce<Raw>((raw, _, depth) => {
    const at = path.slice(0, depth + 1);
    const field = schemaAt(schema, at);
    const value = at.reduce<Raw | undefined>(
      (inner, step) => (inner as Record<string, Raw> | undefined)?.[step],
      raw,
    );
    if (field === undefined || !metaOf(field).localized || typeof value !== 'string') return raw;
    return withValue(raw, at, byLanguage(value, [language]) as Raw) ?? raw;
  }, record);
}

/** A list has no holes; what is not there yet is made by the first step into it. */
function leadsSomewhere(have: Raw, path: Path): boolean {
  let raw: Raw | undefined = have;
  for (const step of path) {
    if (typeof step === 'number' && (raw === undefined ? step > 0 : !Array.isArray(raw) || step > raw.length))
      return false;
    if (typeof step === 'string' && Array.isArray(raw)) return false;
    raw = raw === undefined || typeof raw === 'string' ? undefined : (raw as Record<string, Raw>)[step];
  }
  return path.length > 0 && isMap(have);
}
