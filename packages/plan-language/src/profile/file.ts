// What concerns a file as a whole: it is text, one document, and a map of sections, each once.
import type { FindingValues } from '@followthrough/domain';
import type { Block } from '../block-index.ts';
import { notText } from './not-text.ts';

/** Said of a block as a whole, or of the file where no block is named. */
export interface FileIssue {
  code: string;
  values: FindingValues;
  block?: Block;
  /** In the block's text. */
  offset?: number;
}

/** A file beyond the limit is not even cut into blocks. */
export function tooLarge(text: string, maxBytes: number): FileIssue | undefined {
  if (text.length * 3 <= maxBytes) return undefined;
  const size = utf8Length(text);
  return size > maxBytes ? { code: 'too-large', values: { size, limit: maxBytes } } : undefined;
}

/** A second document, a section that stands twice, directives: what no block can know of itself. */
export function fileIssues(blocks: readonly Block[]): FileIssue[] {
  const issues: FileIssue[] = [];
  const seen = new Set<string>();
  let begun = false;
  let ended = false;
  for (const block of blocks) {
    if (block.kind === 'item' || block.kind === 'lead') continue;
    const ends = block.text.startsWith('...') && block.kind === 'marker';
    const another = block.kind === 'marker' ? begun && !ends : ended;
    if (another) issues.push({ code: 'several-documents', values: {}, block });
    begun = true;
    ended ||= ends;
    const { section } = block;
    if (block.kind === 'marker' || section === undefined) continue;
    if (seen.has(section)) issues.push({ code: 'duplicate-section', values: { section }, block });
    seen.add(section);
    // what follows repeats what was said
    if (another || issues.length === mostIssues) break;
  }
  return issues;
}

const mostIssues = 100;

/** Characters that are no text; a byte-order mark may stand only before everything else. */
export function textIssue(block: Block): FileIssue | undefined {
  const found = notText(block.text);
  if (found) return { code: 'not-text', values: { found: found.name }, block, offset: found.offset };
  const mark = /(?<=^|[\n\r])\ufeff/.exec(block.text);
  return mark ? { code: 'not-text', values: { found: 'U+FEFF' }, block, offset: mark.index } : undefined;
}

/** How many bytes the text is as UTF-8. */
function utf8Length(text: string): number {
  let length = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code < 0x80) length += 1;
    else if (code < 0x800) length += 2;
    // each half of a surrogate pair counts two
    else length += code >= 0xd800 && code <= 0xdfff ? 2 : 3;
  }
  return length;
}
