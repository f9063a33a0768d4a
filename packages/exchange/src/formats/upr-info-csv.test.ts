import { describe, expect, it } from 'vitest';
import { csv, importing, uprInfoHeadings } from '../../test/tables.ts';

type Cells = [text: string, state: string, response?: string, category?: string, issues?: string];

const row = ([text, state, response = 'Accepted', category = '4', issues = 'Justice']: Cells) => [
  ...['Mongolia', text, state, response, category, issues, '22'],
];

const table = (...rows: Cells[]) => csv(uprInfoHeadings, ...rows.map(row));

const recommendations = (text: string) => importing(text).folders[0]?.recommendations ?? [];

describe("UPR Info's export", () => {
  it('makes one review with State, cycle and session, and keeps issues and category', () => {
    const { format, folders, codes } = importing(
      table(['Ratify "it", now', 'France', 'Accepted', '5', 'Justice,Labour']),
    );
    expect(format).toBe('upr-info-csv');
    expect(codes).toEqual(['provisional-number']);
    expect(folders).toHaveLength(1);
    expect(folders[0]?.folder).toBe('');
    expect(folders[0]?.review).toMatchObject({
      id: 'mng-upr2',
      state: 'MNG',
      mechanism: 'UPR',
      cycle: '2',
      session: '22',
    });
    expect(folders[0]?.recommendations).toEqual([
      {
        number: 'U1',
        states: ['FRA'],
        text: 'Ratify "it", now',
        response: [{ value: 'accepted' }],
        issues: ['Justice', 'Labour'],
        action_category: '5',
      },
    ]);
  });

  it('joins rows of the same text and response, and unites their issues', () => {
    const found = recommendations(
      table(
        ['Ratify', 'France', 'Accepted', '5', 'Justice'],
        ['Adopt', 'Peru'],
        ['Ratify', 'Spain', 'Supported', '5', 'Labour'],
      ),
    );
    expect(found.map(({ number, states }) => [number, states])).toEqual([
      ['U1', ['FRA', 'ESP']],
      ['U2', ['PER']],
    ]);
    expect(found[0]?.issues).toEqual(['Justice', 'Labour']);
  });

  it.each([
    ['another response', ['Ratify', 'Spain', 'Noted']],
    ['one letter more', ['Ratify it', 'Spain']],
    ['another case', ['ratify', 'Spain']],
  ] as [string, Cells][])('keeps apart what has %s', (_, other) => {
    expect(recommendations(table(['Ratify', 'France'], other))).toHaveLength(2);
  });

  it('keeps apart responses that cannot be mapped, without guessing them', () => {
    const text = table(
      ['Ratify', 'France', 'Perhaps'],
      ['Ratify', 'Spain', 'Later'],
      ['Ratify', 'Peru', 'Perhaps'],
    );
    expect(recommendations(text).map(({ states, response }) => [states, response])).toEqual([
      [['FRA', 'PER'], undefined],
      [['ESP'], undefined],
    ]);
    expect(importing(text).findings.filter(({ severity }) => severity === 'warning')).toMatchObject([
      { code: 'unknown-response', row: 2, column: 'Response', count: 2, values: { value: 'Perhaps' } },
      { code: 'unknown-response', row: 3, count: 1 },
    ]);
  });

  it('keeps a row that repeats another as a recommendation of its own, and says so', () => {
    const text = table(['Ratify', 'France'], ['Ratify', 'Spain'], ['Ratify', 'France'], ['Ratify', 'Peru']);
    expect(recommendations(text).map(({ states }) => states)).toEqual([['FRA', 'ESP', 'PER'], ['FRA']]);
    expect(importing(text).findings[0]).toMatchObject({ code: 'row-repeated', row: 4, values: { first: 2 } });
  });

  it('says where rows of one recommendation differ in category', () => {
    const { findings, folders } = importing(
      table(['Ratify', 'France', 'Noted', '4'], ['Ratify', 'Spain', 'Noted', '5']),
    );
    expect(findings[0]).toMatchObject({
      code: 'category-differs',
      values: { values: ['4', '5'], kept: '4' },
    });
    expect(folders[0]?.recommendations[0]?.action_category).toBe('4');
  });

  it.each([
    ['State', ['Ratify', 'Atlantis'], 'state-not-known', { states: ['unknown'] }],
    ['State left out', ['Ratify', ''], 'no-recommending-state', { states: ['unknown'] }],
    ['issue', ['Ratify', 'Peru', 'Noted', '4', 'Justis'], 'unknown-issue', { issues: ['Justis'] }],
    ['category', ['Ratify', 'Peru', 'Noted', '7'], 'unknown-category', { number: 'U1' }],
    ['formula', ['=HYPERLINK("http://x","y")', 'Peru'], undefined, { text: '=HYPERLINK("http://x","y")' }],
  ] as [string, Cells, string | undefined, object][])(
    'reads on past an unknown %s',
    (_, cells, code, record) => {
      const { folders, codes } = importing(table(cells));
      if (code !== undefined) expect(codes).toContain(code);
      expect(folders[0]?.recommendations).toMatchObject([record]);
    },
  );
});

describe("numbers in UPR Info's export", () => {
  const numbered = (...rows: [number: string, text: string, state: string, response?: string][]) =>
    csv(
      [...uprInfoHeadings, 'UN number'],
      ...rows.map(([number, text, state, response = 'Accepted']) => [
        ...row([text, state, response]),
        number,
      ]),
    );

  it('stand as printed, and count twice under the same text', () => {
    const text = numbered(
      ['84.7', 'Ratify', 'Spain'],
      ['84.70', 'Ratify', 'Peru'],
      ['84.7', 'Ratify', 'Chile'],
    );
    expect(recommendations(text).map(({ number, states }) => [number, states])).toEqual([
      ['84.7', ['ESP', 'CHL']],
      ['84.70', ['PER']],
    ]);
  });

  it('are given to rows of the same text that have none', () => {
    const text = numbered(['', 'Ratify', 'Spain'], ['84.7', 'Ratify', 'Peru']);
    expect(recommendations(text)).toMatchObject([{ number: '84.7', states: ['ESP', 'PER'] }]);
  });

  it('are not guessed where the text has two', () => {
    const text = numbered(['84.7', 'Ratify', 'Spain'], ['', 'Ratify', 'Chile'], ['84.8', 'Ratify', 'Peru']);
    expect(recommendations(text).map(({ number }) => number)).toEqual(['84.7', 'U1', '84.8']);
    expect(importing(text).codes).toContain('number-ambiguous');
  });

  it('make a repeated row a repetition', () => {
    const text = numbered(['84.7', 'Ratify', 'Spain'], ['84.7', 'Ratify', 'Spain']);
    expect(recommendations(text)).toHaveLength(1);
    expect(importing(text).findings).toMatchObject([{ code: 'row-left-out', row: 3 }]);
  });

  it('show where a spreadsheet dropped a zero', () => {
    const text = numbered(['84.1', 'Ratify', 'Spain'], ['84.1', 'Adopt', 'Peru']);
    expect(importing(text).findings[0]).toMatchObject({
      code: 'number-lost-its-zero',
      row: 3,
      values: { lost: '84.10' },
    });
    expect(recommendations(text)).toHaveLength(2);
  });
});

describe("reviews in UPR Info's export", () => {
  const rows = (...reviews: [state: string, session: string][]) =>
    csv(
      uprInfoHeadings,
      ...reviews.map(([state, session]) => [state, 'Ratify', 'France', 'Noted', '', '', session]),
    );

  it('are one for each State and session, in folders of their own', () => {
    const { folders } = importing(
      rows(['Mongolia', '9'], ['Peru', '2'], ['Mongolia', '22'], ['Mongolia', '9th Session']),
    );
    expect(folders.map(({ folder, review }) => [folder, review?.id, review?.cycle])).toEqual([
      ['mng-upr1', 'mng-upr1', '1'],
      ['per-upr1', 'per-upr1', '1'],
      ['mng-upr2', 'mng-upr2', '2'],
    ]);
  });

  it('carry their session where a State has two in one cycle, or the cycle is not known', () => {
    const { folders } = importing(rows(['Israel', '15'], ['Israel', '17'], ['Peru', '99']));
    expect(folders.map(({ review }) => review?.id)).toEqual(['isr-upr2-s15', 'isr-upr2-s17', 'per-upr-s99']);
  });

  it('lie below the folder that is asked for', () => {
    const { folders } = importing(rows(['Mongolia', '9'], ['Peru', '2']), { folder: 'in' });
    expect(folders.map(({ folder }) => folder)).toEqual(['in/mng-upr1', 'in/per-upr1']);
    expect(importing(rows(['Peru', '2']), { folder: 'in' }).folders[0]?.folder).toBe('in');
  });

  it.each([
    [
      'a State under review nobody knows',
      rows(['Mongolla', '9'], ['Peru', '2']),
      'unknown-state-under-review',
      2,
    ],
    ['none', rows(['Peru', '2'], ['', '9']), 'cell-empty', 3],
    ['a session that is none', rows(['Peru', 'spring']), 'bad-session', 2],
    ['no text', csv(uprInfoHeadings, ['Peru', '', 'France', 'Noted', '', '', '2']), 'cell-empty', 2],
  ])('%s refuses the whole', (_, text, code, line) => {
    const { folders, findings } = importing(text);
    expect(folders).toEqual([]);
    expect(findings[0]).toMatchObject({ code, severity: 'error', row: line });
    expect(findings[0]?.wayOut).not.toBe('');
  });
});
