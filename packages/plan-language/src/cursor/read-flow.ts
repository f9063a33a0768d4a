// Braces, brackets and quotes, character by character.
import { type Frame, newFrame } from './frames.ts';
import type { Quote, Reading, Rest } from './reading.ts';

/** Goes on from a place inside of, or at the beginning of, braces, brackets or quotes. */
export function readFlow(reading: Reading, line: string, from: number): Rest {
  const { frames } = reading;
  let token = from;
  let at = from;
  while (at < line.length) {
    const char = line[at] ?? '';
    if (reading.quote !== undefined) {
      at = closeQuote(reading, line, at);
      if (reading.quote === undefined && !frames.at(-1)?.flow) return { part: 'text' };
      continue;
    }
    if (char === '#' && /\s/.test(line[at - 1] ?? ' ')) return { part: 'text' };
    const step = take(reading, line, at, line.slice(token, at).trim());
    if (step !== 'token') token = at + 1;
    if (step === 'closed') return { part: 'text' };
    at++;
  }
  if (reading.quote !== undefined) return { part: 'text' };
  const top = frames.at(-1);
  const typed = line.slice(token).trimStart();
  if (top?.kind === 'map' && top.key !== undefined) return { part: 'value', typed };
  return { part: 'start', column: line.length - typed.length, typed, item: top?.kind === 'list' };
}

type Step = 'token' | 'begun' | 'closed';

function take(reading: Reading, line: string, at: number, token: string): Step {
  const { frames } = reading;
  const top = frames.at(-1);
  switch (line[at]) {
    case '[':
    case '{':
      if (token !== '') return 'token';
      frames.push(newFrame(line[at] === '[' ? 'list' : 'map', true, at));
      return 'begun';
    case ']':
    case '}':
      frames.pop();
      return frames.at(-1)?.flow ? 'begun' : 'closed';
    case ',':
      if (top) next(top);
      return 'begun';
    case ':':
      if (top?.kind !== 'map' || top.key !== undefined || !/[\s,\]}]|$/.test(line[at + 1] ?? ''))
        return 'token';
      top.key = token.replace(/^(["'])(.*)\1$/, '$2');
      top.keys.push(top.key);
      return 'begun';
    case '"':
    case "'":
      if (token === '') reading.quote = line[at] as Quote;
      return 'token';
    default:
      return 'token';
  }
}

function next(frame: Frame): void {
  frame.key = undefined;
  frame.index++;
}

/** The place behind the quote's end, or the line's. */
function closeQuote(reading: Reading, line: string, from: number): number {
  for (let at = from; at < line.length; at++) {
    if (reading.quote === '"' && line[at] === '\\') at++;
    else if (line[at] === reading.quote) {
      if (reading.quote === "'" && line[at + 1] === "'") at++;
      else {
        reading.quote = undefined;
        return at + 1;
      }
    }
  }
  return line.length;
}
