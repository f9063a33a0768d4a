import { describe, expect, it } from 'vitest';
import { createNotes } from '../finding.ts';
import { itemsIn } from './items.ts';
import { noteNumbersTwice, provisionalNumbers, readNumber } from './number.ts';
import { readResponse } from './response.ts';
import { createIds, slug } from './slug.ts';
import { readStates, statesAtEnd, statesOrUnknown } from './states.ts';

const noted = <T>(read: (notes: ReturnType<typeof createNotes>) => T) => {
  const notes = createNotes();
  const value = read(notes);
  return { value, codes: notes.findings().map(({ code }) => code) };
};

describe('readStates', () => {
  it.each([
    ['Czech Republic', ['CZE'], []],
    ['CZE', ['CZE'], []],
    ['Korea, Republic of', ['KOR'], []],
    ['Spain, Tunisia; Portugal\nSpain', ['ESP', 'TUN', 'PRT'], []],
    ['Bosnia &amp; Herzegovina', ['BIH'], []],
    ['Mongolla', ['unknown'], ['state-not-known']],
    ['France, Atlantis', ['FRA', 'unknown'], ['state-not-known']],
    ['', [], []],
  ])('%j', (cell, states, codes) => {
    expect(noted((notes) => readStates(cell, notes, {}))).toEqual({ value: states, codes });
  });

  it.each(['', 'unknown', '&#40;Unknown&#41;'])('where one is needed, %j is unknown', (cell) => {
    const read = noted((notes) => statesOrUnknown(cell, notes, {}));
    expect(read).toEqual({ value: ['unknown'], codes: ['no-recommending-state'] });
  });

  it('says which State may be meant', () => {
    const notes = createNotes();
    readStates('Mongolla', notes, { row: 7, column: 'RS' });
    expect(notes.findings()[0]).toMatchObject({ row: 7, column: 'RS', values: { near: ['Mongolia'] } });
    expect(notes.findings()[0]?.message).toContain('Perhaps Mongolia?');
  });
});

describe('statesAtEnd', () => {
  it.each([
    ['Improve conditions (the former Yugoslav Republic of Macedonia);', ['MKD']],
    [
      'Ratify (Senegal, Sierra Leone, Venezuela (Bolivarian Republic of),Peru);',
      ['SEN', 'SLE', 'VEN', 'PER'],
    ],
    ['Ratify (Paraguay) (South Sudan).', ['PRY', 'SSD']],
    ['Ratify the Convention (ICRMW)', undefined],
    ['Ratify the Convention (ICRMW) (Peru)', ['PER']],
    ['Ratify (by 2016, Peru)', undefined],
    ['Ratify', undefined],
    ['Ratify)', undefined],
  ])('%s', (text, states) => {
    expect(statesAtEnd(text)).toEqual(states);
  });
});

describe('readNumber', () => {
  it.each([
    ['108.10', '108.10'],
    ['108.100', '108.100'],
    ['="108.10"', '108.10'],
    ["'108.10", '108.10'],
    ['18(a)', '18(a)'],
    ['U37', 'U37'],
    ['', undefined],
  ])('%j', (cell, number) => {
    expect(noted((notes) => readNumber(cell, notes, {}))).toEqual({ value: number, codes: [] });
  });

  it.each(['108.42 and 108.43', 'upr2/108.1', '=1+1', '12:30', 'none'])('%j is none', (cell) => {
    expect(noted((notes) => readNumber(cell, notes, {}))).toEqual({
      value: undefined,
      codes: ['bad-number'],
    });
  });

  it('passes over provisional numbers that are taken', () => {
    const next = provisionalNumbers(['U2', '108.1'], createNotes());
    expect([next(2), next(3), next(4)]).toEqual(['U1', 'U3', 'U4']);
  });

  it.each([
    [['115.1', '115.1', '115.2'], ['number-lost-its-zero']],
    [['115.1', '115.1', '115.10'], ['number-twice']],
    [['115.1', '115.10', undefined, undefined], []],
  ])('%j', (numbers, codes) => {
    const rows = numbers.map((number, index) => ({ row: index + 2, number }));
    expect(noted((notes) => noteNumbersTwice(rows, notes, 'Rec #')).codes).toEqual(codes);
  });
});

describe('readResponse', () => {
  it.each([
    ['Accepted', { value: 'accepted' }, []],
    ['- Supported', { value: 'accepted' }, []],
    ['Supported/Noted', { value: 'partly' }, []],
    ['Rejected', { value: 'noted' }, ['response-read-as']],
    ['Already implemented', { value: 'accepted', claim: 'implemented' }, []],
    ['perhaps', undefined, ['unknown-response']],
    ['', undefined, []],
  ])('%j', (cell, value, codes) => {
    expect(noted((notes) => readResponse(cell, notes, {}))).toEqual({ value, codes });
  });
});

describe('itemsIn', () => {
  it.each([
    ['- one\n• two; 3) three\n\none', ['one', 'two', 'three']],
    ['2016 budget, 1.5 million', ['2016 budget, 1.5 million']],
    ['-', []],
  ])('%j', (cell, items) => {
    expect(itemsIn(cell)).toEqual(items);
  });
});

describe('ids', () => {
  it.each([
    ['Ministry of Justice', 'ministry-of-justice'],
    ['  % of "children"  ', 'of-children'],
    ['Эрүүл мэндийн яам', 'эрүүл-мэндийн-яам'],
    ['???', 'unnamed'],
    [
      'Number of shelters and one-stop service centres opened in every aimag',
      'number-of-shelters-and-one-stop-service',
    ],
  ])('%s', (name, id) => {
    expect(slug(name)).toBe(id);
  });

  it('are unique, and what the plan language takes, whatever the name', () => {
    const names = ['a', 'A', 'a!', '', '…', '👩‍⚖️', 'e\u0301', '٣', '-_-', 'x'.repeat(500), '\ud800'];
    const idFor = createIds(['unnamed']);
    const ids = names.map(idFor);
    expect(new Set(ids).size).toBe(names.length);
    for (const id of ids) expect(id).toMatch(/^[\p{L}\p{N}][\p{L}\p{N}._-]{0,70}$/u);
  });
});
