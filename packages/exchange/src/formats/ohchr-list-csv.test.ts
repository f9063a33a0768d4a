import { describe, expect, it } from 'vitest';
import { csv, importing } from '../../test/tables.ts';

const headings = [
  ...['cycle', 'session', 'document_symbol', 'number', 'text', 'recommending_states'],
  ...['position', 'position_source', 'themes', 'groups_of_persons', 'sdgs'],
];

const row = (number: string, more: Partial<Record<string, string>> = {}) => {
  const cells: Partial<Record<string, string>> = {
    cycle: '4',
    session: '48',
    document_symbol: 'A/HRC/59/15',
    number,
    text: 'Reduce overcrowding (Libya);',
    recommending_states: 'Libya; Viet Nam',
    position: 'Supported',
    position_source: 'A/HRC/59/15/Add.1 - Para.3',
    themes: 'Conditions of detention | Prisons',
    groups_of_persons: 'Minorities/ racial, ethnic | Women & girls',
    sdgs: '16 - PEACE, JUSTICE AND STRONG INSTITUTIONS | 16.3 - Rule of law | 16',
    ...more,
  };
  return headings.map((heading) => cells[heading] ?? '');
};

const state = { review: { state: 'Slovenia' } };

describe("OHCHR's thematic list", () => {
  it('keeps number, text, source of the position, themes, groups and goals', () => {
    const { format, folders, codes } = importing(csv(headings, row('140.10')), state);
    expect([format, codes]).toEqual(['ohchr-list-csv', []]);
    expect(folders[0]?.review).toMatchObject({
      id: 'svn-upr4',
      state: 'SVN',
      document: 'A/HRC/59/15',
      response: 'A/HRC/59/15/Add.1',
    });
    expect(folders[0]?.recommendations).toEqual([
      {
        number: '140.10',
        states: ['LBY', 'VNM'],
        text: 'Reduce overcrowding (Libya);',
        response: [{ value: 'accepted', source: 'A/HRC/59/15/Add.1 - Para.3' }],
        themes: ['Conditions of detention', 'Prisons'],
        groups: ['Minorities/ racial, ethnic', 'Women & girls'],
        sdgs: ['16', '16.3'],
      },
    ]);
  });

  it('makes one review for each document', () => {
    const other = row('115.1', { cycle: '2', session: '20', document_symbol: 'A/HRC/28/15' });
    const { folders } = importing(csv(headings, row('140.1'), other, row('140.2')), state);
    expect(folders.map(({ folder, recommendations }) => [folder, recommendations.length])).toEqual([
      ['svn-upr4', 2],
      ['svn-upr2', 1],
    ]);
  });

  it('keeps documents of one cycle apart, and States where they are given', () => {
    const others = [
      row('1', { document_symbol: 'A/HRC/59/16' }),
      row('1', { document_symbol: 'A/HRC/59/17' }),
    ];
    const { folders } = importing(csv(headings, row('1'), ...others), state);
    expect(folders.map(({ folder }) => folder)).toEqual(['svn-upr4-s48', 'svn-upr4-s48-2', 'svn-upr4-s48-3']);
    const list = csv(
      ['State under review', 'Number', 'Text', 'Response'],
      ['Peru', '1', 'a', ''],
      ['Chile', '1', 'b', ''],
    );
    expect(importing(list).folders.map(({ folder }) => folder)).toEqual(['per-upr', 'chl-upr']);
  });

  it('reads States from the brackets at the end of a text only where none are given', () => {
    const rows = [
      row('1', { recommending_states: '', text: 'Improve it (the former Yugoslav Republic of Macedonia);' }),
      row('2', { recommending_states: '', text: 'Ratify the Convention (ICRMW)' }),
      row('3', { recommending_states: 'Peru' }),
    ];
    const { folders, codes } = importing(csv(headings, ...rows), state);
    expect(folders[0]?.recommendations.map(({ states }) => states)).toEqual([['MKD'], ['unknown'], ['PER']]);
    expect(codes).toEqual(['no-recommending-state', 'states-from-text']);
  });

  it.each([
    ['slovenia_recommendations.csv', 'SVN', 'state-from-name'],
    ['folder/New Zealand 2024.csv', 'NZL', 'state-from-name'],
    ['list.csv', undefined, 'no-state'],
    ['and.csv', undefined, 'no-state'],
    [undefined, undefined, 'no-state'],
  ])('file %s is about %s', (name, code, finding) => {
    const { folders, codes } = importing(csv(headings, row('1')), name === undefined ? {} : { name });
    expect(folders[0]?.review?.state).toBe(code);
    expect(codes).toContain(finding);
  });

  it('reads a plain list of number, States, text and response', () => {
    const { folders, format } = importing(
      csv(['Number', 'States', 'Text', 'Response'], ['108.42', 'Czech Republic', 'Adopt it', 'Accepted']),
      { ...state, review: { state: 'MNG', id: 'upr2', document: 'A/HRC/30/6' } },
    );
    expect(format).toBe('ohchr-list-csv');
    expect(folders[0]?.review).toMatchObject({ id: 'upr2', state: 'MNG', document: 'A/HRC/30/6' });
    expect(folders[0]?.recommendations).toMatchObject([{ number: '108.42', states: ['CZE'] }]);
  });

  it.each([
    [
      'a State that is none',
      csv(headings, row('1')),
      { review: { state: 'Slovenija' } },
      'unknown-state-under-review',
    ],
    ['a session that is none', csv(headings, row('1', { session: 'May' })), state, 'bad-session'],
    ['a number that is none', csv(headings, row('first')), state, 'bad-number'],
  ])('%s refuses the whole', (_, text, options, code) => {
    const { folders, findings } = importing(text, options);
    expect(folders).toEqual([]);
    expect(findings).toMatchObject([{ code, severity: 'error' }]);
  });

  it.each([
    ['goal', row('1', { sdgs: '18 - NO SUCH GOAL' }), 'unknown-sdg'],
    ['text', row('1', { text: '' }), 'no-text'],
  ])('reads on past a wrong %s', (_, cells, code) => {
    const { folders, codes } = importing(csv(headings, cells), state);
    expect(folders[0]?.recommendations).toHaveLength(1);
    expect(codes).toEqual([code]);
  });
});
