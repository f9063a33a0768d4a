// Files that something has gone wrong with, at random but the same ones every time: refused with a reason, or read back whole.
import { check } from '@followthrough/plan-language';
import { describe, expect, it } from 'vitest';
import { bytesOf, csv, matrixHeadings, today, uprInfoHeadings } from '../test/tables.ts';
import { importFile } from './import-file.ts';

const tables = [
  csv(
    uprInfoHeadings,
    ['Mongolia', 'Ratify it, now', 'France', 'Accepted', '5', 'Justice,Labour', '9'],
    ['Mongolia', 'Ratify it, now', 'Peru', 'Accepted', '5', 'Justice', '9'],
    ['Peru', 'Say "no"\nand act', 'Mongolia', 'Noted', '4', '', '2'],
  ),
  csv(
    ['cycle', 'session', 'document_symbol', 'number', 'text', 'recommending_states', 'position', 'themes'],
    ['2', '20', 'A/HRC/28/15', '115.1', 'Take steps (Croatia);', 'Croatia', 'Supported', 'A12 | B31'],
    ['4', '48', 'A/HRC/59/15', '140.10', 'Reduce it (Peru) (Chile);', '', 'Noted', 'Detention'],
  ),
  csv(
    matrixHeadings,
    [
      '108.1',
      'CZE',
      'Adopt: it',
      'Accepted',
      'x;y',
      '',
      'Safety\nfor all',
      'Do',
      'Law; Beds',
      'Ministry of A and B',
    ],
    ['', '', 'Fund it', 'Noted', '', '', '', '', 'Beds', 'Ministry of A and Ministry of C'],
  ),
];

const pieces = [
  ...['"', ',', '\n', '\r\n', ';', '\t', '\ufeff', '=1+1', '108.10', '\\', '(', ')', '|', '\u2028', '&#40;'],
  ...['[', ']', '{', '}', ': ', ' #', '- ', 'unknown', 'U1', 'é', 'Mongolia', 'a'.repeat(300)],
];

/** Numbers below `limit`, the same sequence for the same seed (xorshift). */
function numbers(seed: number): (limit: number) => number {
  let state = seed;
  return (limit) => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) % limit;
  };
}

function spoiled(seed: number): string {
  const next = numbers(seed * 7919 + 1);
  let text = tables[next(tables.length)] ?? '';
  for (let count = 1 + next(4); count > 0; count--) {
    const at = next(text.length);
    const cut = next(3) === 0 ? next(30) : 0;
    text = text.slice(0, at) + (pieces[next(pieces.length)] ?? '') + text.slice(at + cut);
  }
  return text;
}

const plain = (folders: readonly { folder: string }[]) =>
  JSON.parse(JSON.stringify(folders.toSorted((a, b) => (a.folder < b.folder ? -1 : 1)))) as unknown;

describe('spoiled files', () => {
  it.each(Array.from({ length: 20 }, (_, index) => index))('group %i', (group) => {
    const outcomes = { read: 0, refused: 0 };
    for (let seed = group * 25; seed < group * 25 + 25; seed++) {
      const text = spoiled(seed);
      const { ok, files, folders, findings } = importFile(bytesOf(text), { today });
      const errors = findings.filter(({ severity }) => severity === 'error');
      expect(errors.length > 0, text).toBe(!ok);
      for (const { wayOut } of errors) expect(wayOut).not.toBe('');
      expect([folders.length > 0, Object.keys(files).length > 0]).toEqual([ok, ok]);
      expect(plain(check(files, { today }).content.folders), text).toEqual(plain(folders));
      outcomes[ok ? 'read' : 'refused']++;
    }
    expect(outcomes.read).toBeGreaterThan(0);
    expect(outcomes.refused).toBeGreaterThan(0);
  });
});
