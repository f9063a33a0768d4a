import { describe, expect, it } from 'vitest';
import { bytesOf } from '../../test/tables.ts';
import { decode } from './decode.ts';

const utf16 = (text: string, bigEndian: boolean) => {
  const bytes = [...text].flatMap((sign) => {
    const unit = sign.charCodeAt(0);
    return bigEndian ? [unit >> 8, unit & 255] : [unit & 255, unit >> 8];
  });
  return Uint8Array.from([...(bigEndian ? [0xfe, 0xff] : [0xff, 0xfe]), ...bytes]);
};

const text = 'a,Өөрчлөлт';

describe('decode', () => {
  it.each([
    ['UTF-8', bytesOf(text)],
    ['UTF-8 with a byte-order mark', bytesOf(`\ufeff${text}`)],
    ['UTF-16, little end first', utf16(text, false)],
    ['UTF-16, big end first', utf16(text, true)],
  ])('reads %s', (_, bytes) => {
    expect(decode(bytes)).toEqual({ ok: true, text });
  });

  it.each([
    ['nothing', new Uint8Array(), 'empty-file', undefined],
    ['white space', bytesOf(' \r\n\t\n'), 'empty-file', undefined],
    ['a workbook', bytesOf('PK\u0003\u0004rest'), 'office-file', { kind: 'Excel, Word or ZIP' }],
    ['a PDF', bytesOf('%PDF-1.7'), 'office-file', { kind: 'PDF' }],
    ['an old workbook', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0), 'office-file', { kind: 'old Excel or Word' }],
    ['a zero', bytesOf('ab\0c'), 'not-text', { offset: 2 }],
    ['a zero in UTF-16', utf16('ab\0c', false), 'not-text', { offset: 6 }],
    ['UTF-16 without its mark', utf16('a,b', false).subarray(2), 'not-text', { offset: 1 }],
    ['UTF-16 cut off', utf16('abc', false).subarray(0, 7), 'not-utf16', undefined],
    ['half of a pair in UTF-16', Uint8Array.of(0xff, 0xfe, 0x00, 0xd8, 0x61, 0x00), 'not-utf16', undefined],
    ['Windows-1252', Uint8Array.of(0x63, 0xf4, 0x74, 0xe9), 'not-utf8', { offset: 1 }],
    ['a sequence cut off', Uint8Array.of(0x61, 0xc3), 'not-utf8', { offset: 1 }],
    ['an overlong slash', Uint8Array.of(0x61, 0x62, 0xc0, 0xaf), 'not-utf8', { offset: 2 }],
    [
      'a bad byte after a replacement character of the text',
      Uint8Array.from([...bytesOf('é\ufffdx'), 0xff]),
      'not-utf8',
      { offset: 6 },
    ],
  ])('refuses %s', (_, bytes, code, values) => {
    expect(decode(bytes)).toEqual({ ok: false, code, ...(values ? { values } : {}) });
  });
});
