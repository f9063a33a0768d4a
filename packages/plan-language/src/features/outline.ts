// Outline: sections and their records, from what is known already, without parsing.

import type { Block } from '../block-index.ts';
import type { MessageLanguage } from '../messages/words.ts';
import { endOfLine, type Range } from '../text/position.ts';
import { isHead } from '../workspace/folders.ts';
import type { PlanFile } from '../workspace/model.ts';
import { shortened, shortText } from './subject.ts';

export interface OutlineItem {
  /** Of a section its name; of a record its id or number. */
  name: string;
  /** Of a record: the beginning of its text. */
  detail?: string;
  kind: 'section' | 'record';
  range: Range;
  /** The line to go to. */
  selection: Range;
  children: OutlineItem[];
}

export function outline(file: PlanFile, language: MessageLanguage): OutlineItem[] {
  const items: OutlineItem[] = [];
  file.index.blocks.forEach((block, place) => {
    const line = file.index.starts[place] ?? 0;
    if (block.kind === 'key') items.push(section(file, block, line, language));
    else if (block.kind === 'item') addRecords(file, items.at(-1), block, line, language);
  });
  return items;
}

function section(file: PlanFile, block: Block, line: number, language: MessageLanguage): OutlineItem {
  const item = itemOf(block, line, block.section ?? firstLine(block), 'section');
  const [head] = file.read.get(block)?.entries ?? [];
  const detail = head && isHead(head) ? shortText(head, language) : undefined;
  if (detail) item.detail = shortened(detail);
  addRecords(file, item, block, line, language);
  return item;
}

function addRecords(
  file: PlanFile,
  parent: OutlineItem | undefined,
  block: Block,
  line: number,
  language: MessageLanguage,
): void {
  if (parent === undefined) return;
  parent.range.end = itemOf(block, line, '', 'record').range.end;
  for (const entry of file.read.get(block)?.entries ?? []) {
    if (isHead(entry)) continue;
    const item = itemOf(block, line, entry.id ?? firstLine(block), 'record');
    const detail = shortText(entry, language);
    parent.children.push({ ...item, ...(detail ? { detail: shortened(detail) } : {}) });
  }
}

function itemOf(block: Block, line: number, name: string, kind: OutlineItem['kind']): OutlineItem {
  const end = { line: line + lastLine(block.text), character: 0 };
  const start = { line, character: 0 };
  const head = { line, character: endOfLine(block.text, 0) };
  return {
    name,
    kind,
    range: { start, end: end.line > line ? end : head },
    selection: { start, end: head },
    children: [],
  };
}

const firstLine = ({ text }: Block): string => shortened(text.slice(0, endOfLine(text, 0)).trim(), 40);

/** Lines of the text without blank ones at its end. */
function lastLine(text: string): number {
  return text.trimEnd().split(/\r\n|\n|\r/).length;
}
