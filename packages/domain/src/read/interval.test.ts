import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decimalYear, dueDay, readInterval } from './interval.ts';

describe('readInterval', () => {
  it.each([
    ['2016', '2016-01-01', '2016-12-31'],
    ['2016-Q1', '2016-01-01', '2016-03-31'],
    ['2016-Q3', '2016-07-01', '2016-09-30'],
    ['2016-Q4', '2016-10-01', '2016-12-31'],
    ['2016-02', '2016-02-01', '2016-02-29'],
    ['2015-02', '2015-02-01', '2015-02-28'],
    ['2000-02', '2000-02-01', '2000-02-29'],
    ['1900-02', '1900-02-01', '1900-02-28'],
    ['2016-09', '2016-09-01', '2016-09-30'],
    ['2016-09-24', '2016-09-24', '2016-09-24'],
    ['2016-02-29', '2016-02-29', '2016-02-29'],
    ['2016..2018', '2016-01-01', '2018-12-31'],
    ['2016-Q1..2018', '2016-01-01', '2018-12-31'],
    ['2016-05-01 .. 2016-05', '2016-05-01', '2016-05-31'],
    ['2016..2016', '2016-01-01', '2016-12-31'],
  ])('%s is %s to %s', (text, start, end) => {
    expect(readInterval(text)).toEqual({ start, end });
    expect(dueDay(text)).toBe(end);
  });

  it.each([
    ...['', '16', '20166', '2016-', '2016-Q0', '2016-Q5', '2016-q1', '2016-00', '2016-13', '2016-1'],
    ...['2016-02-30', '2015-02-29', '2016-04-31', '2016-09-00', '2016-9-1', '24.09.2016', '2016/09'],
    ...[
      '2016..',
      '..2016',
      '2016...2017',
      '2016..2017..2018',
      '2018..2016',
      '2016-05-02..2016-05-01',
      'soon',
    ],
  ])('%j is no date', (text) => {
    expect(readInterval(text)).toBeUndefined();
    expect(dueDay(text)).toBeUndefined();
    expect(decimalYear(text)).toBeUndefined();
  });

  it('agrees with the calendar on every day', () => {
    const day = fc.integer({ min: Date.UTC(1900, 0, 1), max: Date.UTC(2100, 11, 31) });
    fc.assert(
      fc.property(day, (milliseconds) => {
        const iso = new Date(milliseconds).toISOString().slice(0, 10);
        expect(readInterval(iso)).toEqual({ start: iso, end: iso });
        const month = iso.slice(0, 7);
        const next = new Date(Date.UTC(Number(iso.slice(0, 4)), Number(iso.slice(5, 7)), 0));
        expect(readInterval(month)?.end).toBe(next.toISOString().slice(0, 10));
      }),
    );
  });
});

describe('decimalYear', () => {
  it.each([
    ['2016', 2016],
    ['2016-Q3', 2016.5],
    ['2016-07..2018', 2016.5],
    ['2016-04-16', 2016.25 + 0.5 / 12],
    ['2015-12-31', 2015 + 11 / 12 + 30 / 31 / 12],
  ])('%s is %d', (text, year) => {
    expect(decimalYear(text)).toBeCloseTo(year, 12);
  });
});
