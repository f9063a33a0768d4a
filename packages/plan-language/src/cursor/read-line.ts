// Reads unfinished text line by line, by indentation, since a parser would give up on it.
import { type Frame, openItem, openKey } from './frames.ts';
import { readFlow } from './read-flow.ts';
import type { Reading, Rest } from './reading.ts';

/** Reads one line, or its beginning up to the cursor. */
export function readLine(reading: Reading, line: string): Rest {
  const indent = line.length - line.trimStart().length;
  const content = line.slice(indent);
  if (isInFlow(reading)) {
    if (mayGoOn(reading.frames, indent, content)) return readFlow(reading, line, indent);
    leaveFlow(reading);
  }
  if (reading.text !== undefined) {
    if (content === '' || indent > reading.text) return { part: 'text' };
    reading.text = undefined;
  }
  return content.startsWith('#') ? { part: 'text' } : readContent(reading, line, indent, false);
}

function readContent(reading: Reading, line: string, column: number, item: boolean): Rest {
  const content = line.slice(column);
  const dash = /^-(?:[ \t]+|$)/.exec(content);
  if (dash) {
    openItem(reading.frames, column);
    return readContent(reading, line, column + dash[0].length, true);
  }
  const key = keyIn(content);
  if (key === undefined) return readValue(reading, line, column, { part: 'start', column, item, typed: '' });
  openKey(reading.frames, column, key.name);
  return readValue(reading, line, column + key.length, { part: 'value', typed: '' });
}

/** A key with its colon; longer ones are sentences. */
function keyIn(content: string): { name: string; length: number } | undefined {
  const match = /^(?:"([^"\\]*)"|'([^']*)'|([^\s"'#&*!|>%@`{}[\],][^#]*?))[ \t]*:(?=[ \t]|$)/.exec(
    content.slice(0, 200),
  );
  const name = match?.[1] ?? match?.[2] ?? match?.[3];
  return match && name !== undefined ? { name, length: match[0].length } : undefined;
}

function readValue(reading: Reading, line: string, from: number, rest: Rest): Rest {
  const typed = line.slice(from).trimStart();
  const start = line.length - typed.length;
  if (typed.startsWith('#') || /\s#/.test(typed)) return { part: 'text' };
  if (/^[|>][0-9+-]*\s*$/.test(typed)) {
    reading.text = reading.frames.at(-1)?.column ?? 0;
    return { part: 'text' };
  }
  const top = reading.frames.at(-1);
  if (top && rest.part === 'value' && typed !== '') top.filled = true;
  if (/^[[{"']/.test(typed)) return readFlow(reading, line, start);
  return rest.part === 'text' ? rest : { ...rest, typed };
}

const isInFlow = ({ frames, quote }: Reading): boolean => quote !== undefined || frames.at(-1)?.flow === true;

/** What is open goes on only further right than its key, but for the bracket that closes it. */
function mayGoOn(frames: readonly Frame[], indent: number, content: string): boolean {
  const owner = frames.findLast(({ flow }) => !flow);
  return (
    content === '' || indent > (owner?.column ?? -1) || content.startsWith(']') || content.startsWith('}')
  );
}

function leaveFlow(reading: Reading): void {
  reading.quote = undefined;
  while (reading.frames.at(-1)?.flow) reading.frames.pop();
}
