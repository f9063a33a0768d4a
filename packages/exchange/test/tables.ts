// Tables for tests: rows as a spreadsheet would save them, and what an import makes of them.
import { stringify } from 'csv-stringify/sync';
import type { ImportOptions } from '../src/format.ts';
import { readImport } from '../src/read-import.ts';

export const today = '2026-11-21';

export const csv = (...rows: readonly (readonly string[])[]): string =>
  stringify(rows.map((row) => [...row]));

export const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

/** Folders and findings of a file; a text stands for its bytes in UTF-8. */
export function importing(file: string | Uint8Array, options: Partial<ImportOptions> = {}) {
  const read = readImport(typeof file === 'string' ? bytesOf(file) : file, { today, ...options });
  const findings = read.notes.findings();
  return { ...read, findings, codes: findings.map(({ code }) => code) };
}

export const uprInfoHeadings = [
  'State under review',
  'Recommendation',
  'Recommending State',
  'Response',
  'Action',
  'Issue',
  'Session',
];

export const matrixHeadings = [
  'Rec #',
  'RS',
  'Recommendation(s)',
  'Response',
  'National',
  'International',
  'Goal to be achieved',
  'Expected action from Government',
  'Indicators/data to track progress of implementation',
  'Government body responsible for recommendation',
];
