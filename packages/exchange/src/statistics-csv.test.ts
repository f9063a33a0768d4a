import { statistics } from '@followthrough/analytics';
import { emptyFolder } from '@followthrough/domain';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { today } from '../test/tables.ts';
import { statisticsCsv } from './statistics-csv.ts';

const folder = {
  ...emptyFolder(''),
  review: { id: 'r' },
  recommendations: [
    { number: '1', cluster: ['=cmd|calc'], response: [{ value: 'accepted' as const }] },
    { number: '2', cluster: ['=cmd|calc'], response: [{ value: 'noted' as const }] },
    { number: '3', cluster: ['a,b'] },
  ],
};

const table = (by: Parameters<typeof statistics>[1]['by']) =>
  parse(statisticsCsv(statistics({ folders: [folder] }, { asOf: today, ...(by ? { by } : {}) })));

describe('statistics as CSV', () => {
  it('has a column for each dimension, and empty cells where there is no share', () => {
    const [headings = [], ...rows] = table(['cluster', 'response']);
    expect(headings.slice(0, 4)).toEqual(['cluster', 'response', 'n', 'accepted']);
    expect(rows).toContainEqual([
      'a,b',
      'pending',
      '1',
      '0',
      '0',
      '0',
      '1',
      '0',
      '1',
      '0',
      '0',
      '0',
      '0',
      '',
      '',
    ]);
  });

  it('has one row where nothing is split', () => {
    expect(table(undefined).map((row) => row.slice(0, 4))).toEqual([
      ['group', 'n', 'accepted', 'noted'],
      ['all', '3', '1', '1'],
    ]);
  });

  it.each(['=1+1', '+1', '-1+1', '@x', '\t=1', '\r=1', '\uff1d1', '\uff0b1', '\uff0d1', '\uff201'])(
    'no cell begins as a formula: %j',
    (cluster) => {
      const workspace = { folders: [{ ...folder, recommendations: [{ number: '1', cluster: [cluster] }] }] };
      const [, row = []] = parse(statisticsCsv(statistics(workspace, { asOf: today, by: ['cluster'] })));
      expect(row[0]).toBe(`'${cluster}`);
    },
  );
});
