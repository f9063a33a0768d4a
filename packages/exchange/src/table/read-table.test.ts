import { describe, expect, it } from 'vitest';
import { createNotes } from '../finding.ts';
import { firstRow, longestCell, readTable } from './read-table.ts';

const read = (text: string) => {
  const notes = createNotes();
  const table = readTable(text, notes);
  const findings = notes.findings().map(({ code, row, column }) => [code, row, column]);
  return { table, findings };
};

const plain = {
  headings: ['a', 'b'],
  rows: [
    { row: 2, cells: ['1', 'x'] },
    { row: 3, cells: ['2', 'y'] },
  ],
};

describe('readTable', () => {
  it.each([
    ['commas', 'a,b\n1,x\n2,y\n'],
    ['semicolons', 'a;b\n1;x\n2;y'],
    ['tabs', 'a\tb\n1\tx\n2\ty\n'],
    ['CRLF', 'a,b\r\n1,x\r\n2,y\r\n'],
    ['CR, as of an old Macintosh', 'a,b\r1,x\r2,y\r'],
    ['line ends of two kinds', 'a,b\r\n1,x\n2,y\r\n'],
    ['quotes', '"a","b"\n"1","x"\n"2",y'],
    ['outer space', ' a ,b\n1,\u00a0x \n 2 ,y'],
  ])('reads %s', (_, text) => {
    expect(read(text)).toEqual({ table: plain, findings: [] });
  });

  it('reads delimiters, doubled quotes and line ends inside quotes, which become LF', () => {
    const { table } = read('a,b\n"1, and ""2""","x\r\ny\rz\u000bv"\n');
    expect(table?.rows).toEqual([{ row: 2, cells: ['1, and "2"', 'x\ny\nz\nv'] }]);
  });

  it('counts rows as a spreadsheet does: empty lines and cells of several lines are one row', () => {
    const { table } = read('a,b\n\n"1\n1",x\n,\n2,y\n');
    expect(table?.rows.map(({ row }) => row)).toEqual([3, 5]);
  });

  it("takes Excel's word for the delimiter, and counts its line", () => {
    const { table } = read('sep=;\na,a;b\n1;x\n');
    expect(table).toEqual({ headings: ['a,a', 'b'], rows: [{ row: 3, cells: ['1', 'x'] }] });
  });

  it.each([
    ['one column', 'just some words\nand more', [['not-a-table', undefined, undefined]]],
    ['headings alone', 'a,b\n', [['no-rows', undefined, undefined]]],
    ['a quote never closed', 'a,b\n1,x\n2,"y\n3,z\n', [['quote-not-closed', 3, undefined]]],
    ['a quote in the middle', 'a,b\n1,x "y" z\n', [['quote-misplaced', 2, undefined]]],
    ['text after a closing quote', 'a,b\n1,"x" y\n', [['quote-misplaced', 2, undefined]]],
    ['a row with too many cells', 'a,b\n1,x\n2,y,z\n', [['row-too-long', 3, undefined]]],
    ['a bell', 'a,b\n1,x\u0007\n', [['control-character', 2, 'b']]],
    ['a huge cell', `a,b\n1,${'x'.repeat(longestCell + 1)}\n`, [['cell-too-long', 2, 'b']]],
  ])('refuses %s', (_, text, findings) => {
    expect(read(text)).toEqual({ table: undefined, findings });
  });

  it('reads short rows and says so; empty cells beyond the headings are nothing', () => {
    const { table, findings } = read('a,b\n1\n2,y,,\n');
    expect(table?.rows.map(({ cells }) => cells[0])).toEqual(['1', '2']);
    expect(findings).toEqual([['row-too-short', 2, undefined]]);
  });
});

describe('firstRow', () => {
  it.each([
    ['\n\n"a\nb",c\n1,2', ['a\nb', 'c']],
    ['words', []],
    ['a,"b', []],
  ])('%j', (text, cells) => {
    expect(firstRow(text)).toEqual(cells);
  });
});
