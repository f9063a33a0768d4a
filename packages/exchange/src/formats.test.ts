import { describe, expect, it } from 'vitest';
import { bytesOf, csv, importing, matrixHeadings, uprInfoHeadings } from '../test/tables.ts';
import { detectFormat, formats } from './formats.ts';

describe('detectFormat', () => {
  it.each([
    ['upr-info-csv', csv(uprInfoHeadings)],
    [
      'upr-info-csv',
      csv(['un_number', 'state_under_review', 'text', 'recommending_state', 'response', 'session']),
    ],
    ['upr-info-csv', csv(uprInfoHeadings).replaceAll(',', ';')],
    ['matrix-csv', csv(matrixHeadings)],
    ['matrix-csv', csv(matrixHeadings.slice(0, 7))],
    ['ohchr-list-csv', csv(['number', 'text', 'position', 'themes'])],
    ['plan-json', ' {"format": "plan-json"}'],
    [undefined, csv(['a', 'b'])],
    [undefined, 'words'],
    [undefined, ''],
  ])('is %s', (format, text) => {
    expect(detectFormat(text)).toBe(format);
    expect(detectFormat(bytesOf(text))).toBe(format);
  });

  it('says nothing about what is not text', () => {
    expect(detectFormat(Uint8Array.of(1, 0, 2))).toBeUndefined();
  });
});

describe('choosing a format', () => {
  it('takes the one that is named, and says what it lacks', () => {
    const { findings } = importing(csv(matrixHeadings, ['1']), { format: 'upr-info-csv' });
    expect(findings[0]).toMatchObject({
      code: 'headings-missing',
      values: { missing: ['state_under_review', 'session'] },
    });
  });

  it('names what the nearest format lacks', () => {
    const { findings } = importing(
      csv(uprInfoHeadings.slice(0, -1), ['Mongolia', 'x', 'Peru', 'Noted', '', '']),
    );
    expect(findings[0]).toMatchObject({ code: 'headings-missing', values: { missing: ['session'] } });
  });

  it('knows no other', () => {
    const { findings } = importing('a,b', { format: 'xlsx' });
    expect(findings[0]).toMatchObject({
      code: 'unknown-format',
      values: { format: 'xlsx', formats: formats.map(({ id }) => id) },
    });
  });
});

describe('bad files', () => {
  it.each([
    ['nothing', new Uint8Array(), 'empty-file'],
    ['an image', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0), 'not-utf8'],
    ['zeros', new Uint8Array(1000), 'not-text'],
    ['a letter', 'Dear colleague,\n\nplease find attached', 'headings-missing'],
    ['a web page', '<!doctype html>\n<p>Hello', 'not-a-table'],
    ['YAML', 'recommendations:\n  - number: 108.1\n', 'not-a-table'],
    [
      'a megabyte in one cell',
      `${csv(uprInfoHeadings)}Peru,${'x'.repeat(2 ** 20)},Chile,Noted,,,2\n`,
      'cell-too-long',
    ],
    ['a megabyte of commas', ','.repeat(2 ** 20), 'empty-file'],
    ['a megabyte of quotes', '"'.repeat(2 ** 20), 'not-a-table'],
    ['20,000 headings', Array.from({ length: 20_000 }, (_, i) => `h${i}`).join(','), 'no-rows'],
  ])('%s: one clear refusal', (_, file, code) => {
    const { folders, findings } = importing(file);
    expect(folders).toEqual([]);
    expect(findings[0]).toMatchObject({ code, severity: 'error' });
    expect(findings[0]?.wayOut).not.toBe('');
  });

  it('a file that is too large is not even decoded', () => {
    const { findings } = importing(new Uint8Array(2000), { maxBytes: 1999 });
    expect(findings).toMatchObject([{ code: 'file-too-large', values: { size: 2000, limit: 1999 } }]);
  });
});
