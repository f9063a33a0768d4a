// Bytes to text: UTF-8, or UTF-16 where a byte-order mark says so; anything else is refused, never guessed.
import type { FindingValues } from '@followthrough/domain';
import type { ImportCode } from '../messages.ts';

export type Decoded = { ok: true; text: string } | { ok: false; code: ImportCode; values?: FindingValues };

/** The text without its byte-order mark; refusals are `empty-file`, `office-file`, `not-text`, `not-utf8`, `not-utf16`. */
export function decode(bytes: Uint8Array): Decoded {
  const kind = officeKind(bytes);
  if (kind !== undefined) return { ok: false, code: 'office-file', values: { kind } };
  const [encoding, start] = encodingOf(bytes);
  const text = tryDecode(bytes.subarray(start), encoding);
  if (text === undefined) return undecodable(bytes, encoding);
  const zero = text.indexOf('\0');
  if (zero >= 0)
    return { ok: false, code: 'not-text', values: { offset: offsetOf(text, zero, encoding) + start } };
  return text.trim() === '' ? { ok: false, code: 'empty-file' } : { ok: true, text };
}

type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be';

function encodingOf(bytes: Uint8Array): [Encoding, number] {
  if (startsWith(bytes, [0xef, 0xbb, 0xbf])) return ['utf-8', 3];
  if (startsWith(bytes, [0xff, 0xfe])) return ['utf-16le', 2];
  if (startsWith(bytes, [0xfe, 0xff])) return ['utf-16be', 2];
  return ['utf-8', 0];
}

const signatures: readonly [kind: string, bytes: readonly number[]][] = [
  ['Excel, Word or ZIP', [0x50, 0x4b, 0x03, 0x04]],
  ['old Excel or Word', [0xd0, 0xcf, 0x11, 0xe0]],
  ['PDF', [0x25, 0x50, 0x44, 0x46, 0x2d]],
];

const officeKind = (bytes: Uint8Array) => signatures.find(([, start]) => startsWith(bytes, start))?.[0];

const startsWith = (bytes: Uint8Array, start: readonly number[]) =>
  start.every((byte, index) => bytes[index] === byte);

function tryDecode(bytes: Uint8Array, encoding: Encoding): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function undecodable(bytes: Uint8Array, encoding: Encoding): Decoded {
  if (encoding !== 'utf-8') return { ok: false, code: 'not-utf16' };
  return { ok: false, code: 'not-utf8', values: { offset: firstBadByte(bytes) } };
}

/** Offset of the first byte that is not UTF-8: the decoder's first replacement that is not in the file itself. */
function firstBadByte(bytes: Uint8Array): number {
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  let offset = 0;
  let from = 0;
  for (let at = text.indexOf('\ufffd'); at >= 0; at = text.indexOf('\ufffd', from)) {
    offset += byteLength(text.slice(from, at));
    if (!startsWith(bytes.subarray(offset, offset + 3), [0xef, 0xbf, 0xbd])) return offset;
    offset += 3;
    from = at + 1;
  }
  return bytes.length;
}

const offsetOf = (text: string, at: number, encoding: Encoding) =>
  encoding === 'utf-8' ? byteLength(text.slice(0, at)) : at * 2;

const byteLength = (text: string) => new TextEncoder().encode(text).length;
