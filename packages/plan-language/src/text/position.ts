// Places in a text, as the language server protocol counts them: from zero, columns in UTF-16 units.

/** A place between two characters; a column beyond its line means the end of the line. */
export interface Position {
  line: number;
  character: number;
}

/** From the first place to the one after the last character. */
export interface Range {
  start: Position;
  end: Position;
}

/** Replaces what lies in the range. */
export interface TextEdit {
  range: Range;
  newText: string;
}

/** Start of the line after `from`; the text's length when there is none. Breaks are \n, \r\n and \r. */
export function nextLine(text: string, from: number): number {
  const feed = text.indexOf('\n', from);
  const end = feed < 0 ? text.length : feed + 1;
  const lone = text.slice(from, end).indexOf('\r');
  return lone < 0 ? end : afterReturn(text, from + lone);
}

/** How many line breaks the text has. */
export function countBreaks(text: string): number {
  let count = 0;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) count++;
  for (let at = text.indexOf('\r'); at >= 0; at = text.indexOf('\r', at + 1))
    if (text[at + 1] !== '\n') count++;
  return count;
}

/** Where a position lies in the text; a line beyond the last means the end. */
export function offsetAt(text: string, { line, character }: Position): number {
  let start = 0;
  for (let at = 0; at < line; at++) {
    const next = nextLine(text, start);
    if (next === text.length && !endsLine(text)) return text.length;
    start = next;
  }
  return Math.min(start + Math.max(0, character), endOfLine(text, start));
}

/** The position of an offset. */
export function positionAt(text: string, offset: number): Position {
  let line = 0;
  let start = 0;
  while (start < text.length) {
    const next = nextLine(text, start);
    if (next > offset || (next === text.length && !endsLine(text))) break;
    start = next;
    line++;
  }
  return { line, character: offset - start };
}

/** Offset of the line's end, before its break. */
export function endOfLine(text: string, from: number): number {
  const next = nextLine(text, from);
  let end = next;
  if (end > from && text[end - 1] === '\n') end--;
  if (end > from && text[end - 1] === '\r') end--;
  return end;
}

/** Applies edits that do not overlap, given in any order; all ranges mean the text as it was. */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  const sorted = edits
    .map(({ range, newText }) => ({
      start: offsetAt(text, range.start),
      end: offsetAt(text, range.end),
      newText,
    }))
    .sort((a, b) => a.start - b.start || a.end - b.end);
  let result = '';
  let done = 0;
  for (const { start, end, newText } of sorted) {
    result += text.slice(done, start) + newText;
    done = end;
  }
  return result + text.slice(done);
}

export const comparePositions = (a: Position, b: Position): number =>
  a.line - b.line || a.character - b.character;

/** Whether the text ends with a line break, so that another line begins after it. */
export function endsLine(text: string): boolean {
  const last = text.charCodeAt(text.length - 1);
  return last === 10 || last === 13;
}

const afterReturn = (text: string, at: number): number => (text[at + 1] === '\n' ? at + 2 : at + 1);
