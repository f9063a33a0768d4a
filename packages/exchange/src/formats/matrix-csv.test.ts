import { describe, expect, it } from 'vitest';
import { csv, importing, matrixHeadings } from '../../test/tables.ts';
import { bodiesIn } from './matrix-body-names.ts';

const fields = [
  ...['number', 'states', 'text', 'response', 'national', 'international'],
  ...['goal', 'expected', 'indicators', 'responsible'],
] as const;

type Cells = Partial<Record<string, string>>;

const matrix = (...rows: Cells[]) =>
  csv(matrixHeadings, ...rows.map((cells) => fields.map((f) => cells[f] ?? '')));

const options = {
  review: { id: 'upr2', state: 'MNG', document: 'A/HRC/30/6' },
  plan: { id: 'forum-2015', title: 'Plan of civil society', party: 'Human Rights NGO Forum' },
};

const folderOf = (...rows: Cells[]) => importing(matrix(...rows), options).folders[0];

const row: Cells = { number: '108.10', text: 'Adopt a law, now' };

describe('matrix', () => {
  it('becomes one folder with both heads, party, indicators and all nine columns', () => {
    const { format, folders } = importing(
      matrix({
        ...row,
        states: 'Czech Republic; Canada',
        response: 'Accepted',
        national: 'NHRC 14th report\nNHRC 15th report',
        international: 'CCPR/C/MNG/CO/5; CEDAW/C/MNG/CO/7',
        goal: 'Victims are protected',
        expected: 'Adopt the law,\nthen fund it',
        indicators: '- Law adopted\n- Beds in shelters',
        responsible: 'Ministry of Justice\nPolice',
      }),
      options,
    );
    expect(format).toBe('matrix-csv');
    expect(folders).toMatchObject([
      {
        folder: '',
        review: { id: 'upr2', state: 'MNG', document: 'A/HRC/30/6' },
        plan: {
          id: 'forum-2015',
          title: 'Plan of civil society',
          party: 'human-rights-ngo-forum',
          reviews: ['upr2'],
        },
        parties: [
          { id: 'human-rights-ngo-forum', name: 'Human Rights NGO Forum' },
          { id: 'ministry-of-justice', kind: 'ministry', name: 'Ministry of Justice' },
          { id: 'police', name: 'Police' },
        ],
      },
    ]);
    expect(folders[0]?.recommendations).toEqual([
      {
        number: '108.10',
        states: ['CZE', 'CAN'],
        text: 'Adopt a law, now',
        response: [{ value: 'accepted' }],
        also_made_by: {
          national: ['NHRC 14th report', 'NHRC 15th report'],
          international: ['CCPR/C/MNG/CO/5', 'CEDAW/C/MNG/CO/7'],
        },
        goal: 'Victims are protected',
        expected_action: 'Adopt the law,\nthen fund it',
        responsible: ['ministry-of-justice', 'police'],
      },
    ]);
    expect(folders[0]?.indicators).toEqual([
      { id: 'law-adopted', name: 'Law adopted', for: ['108.10'] },
      { id: 'beds-in-shelters', name: 'Beds in shelters', for: ['108.10'] },
    ]);
  });

  it('keeps numbers as printed and gives provisional ones', () => {
    const folder = folderOf(
      { number: '108.10', text: 'a' },
      { text: 'b' },
      { number: '108.100', text: 'c' },
      { text: 'd' },
    );
    expect(folder?.recommendations.map(({ number }) => number)).toEqual(['108.10', 'U1', '108.100', 'U2']);
  });

  it('keeps one indicator for all the recommendations that name it', () => {
    const folder = folderOf(
      { number: '1', text: 'a', indicators: 'Beds in shelters' },
      { number: '2', text: 'b', indicators: 'beds in shelters; New law' },
    );
    expect(folder?.indicators).toMatchObject([
      { name: 'Beds in shelters', for: ['1', '2'] },
      { name: 'New law', for: ['2'] },
    ]);
  });

  it('joins rows of one number, as merged cells leave them', () => {
    const { folders, codes } = importing(
      matrix(
        { ...row, goal: 'Safety', responsible: 'Police', response: 'Accepted' },
        { number: '108.10', goal: 'Justice', responsible: 'Parliament', indicators: 'Law' },
      ),
      options,
    );
    expect(folders[0]?.recommendations).toMatchObject([
      { text: 'Adopt a law, now', goal: 'Safety\nJustice', responsible: ['police', 'parliament'] },
    ]);
    expect(codes).toContain('rows-joined');
  });

  it('keeps two texts under one number apart, and asks whether a zero was lost', () => {
    const { folders, findings } = importing(
      matrix(row, { number: '108.1', text: 'a' }, { number: '108.1', text: 'b' }),
      options,
    );
    expect(folders[0]?.recommendations).toHaveLength(3);
    expect(findings[0]).toMatchObject({ code: 'number-twice', row: 4, column: 'Rec #' });
    expect(
      importing(matrix({ number: '108.1', text: 'a' }, { number: '108.1', text: 'b' }), options).findings[0],
    ).toMatchObject({
      code: 'number-lost-its-zero',
      values: { number: '108.1', lost: '108.10' },
    });
  });

  it('stands without a party, a State or a review', () => {
    const { folders, codes } = importing(matrix(row));
    expect(folders[0]?.review?.id).toBe('upr');
    expect(folders[0]?.plan).toEqual({ id: 'plan', reviews: ['upr'] });
    expect(codes).toEqual(['no-state']);
  });

  it.each([
    ['a row with neither number nor text', matrix(row, { goal: 'Safety' }), 'row-without-key', 3],
    ['a number that is none', matrix({ ...row, number: '108.10 and 108.11' }), 'bad-number', 2],
    [
      'a heading missing',
      csv(
        matrixHeadings.filter((h) => !h.startsWith('Recommendation')),
        ['1'],
      ),
      'headings-missing',
      1,
    ],
    ['a heading twice', csv([...matrixHeadings, 'Goal'], ['1']), 'heading-twice', 1],
  ])('%s refuses the whole', (_, text, code, line) => {
    const { folders, findings } = importing(text, options);
    expect(folders).toEqual([]);
    expect(findings[0]).toMatchObject({ code, severity: 'error', row: line });
  });

  it('names a heading with a slip in it', () => {
    const headings = matrixHeadings.map((heading) =>
      heading.replace('Goal to be achieved', 'Gaol to be acheived'),
    );
    const { findings } = importing(
      csv(
        [...headings, 'Remarks'],
        fields.map((f) => row[f] ?? ''),
      ),
      options,
    );
    expect(findings.map(({ code, values }) => [code, values])).toContainEqual([
      'heading-near',
      { heading: 'Gaol to be acheived', near: 'Goal to be achieved' },
    ]);
    expect(findings.map(({ code, values }) => [code, values])).toContainEqual([
      'columns-not-read',
      { headings: ['Remarks'] },
    ]);
  });
});

describe('bodies of a matrix', () => {
  const responsible = (cell: string, parties: { id: string; name?: string }[] = []) => {
    const { folders, findings } = importing(matrix({ ...row, responsible: cell }), {
      ...options,
      plan: {},
      parties,
    });
    return {
      ids: folders[0]?.recommendations[0]?.responsible,
      added: folders[0]?.parties.map(({ id }) => id),
      near: findings.flatMap(({ code, values }) => (code === 'unknown-body' ? (values.near ?? []) : [])),
      codes: findings.map(({ code }) => code),
    };
  };

  it('are known by id or name, whatever case and article', () => {
    const parties = [{ id: 'moj', name: 'Ministry of Justice' }, { id: 'nhrc' }];
    expect(responsible('the ministry of justice; NHRC', parties)).toMatchObject({
      ids: ['moj', 'nhrc'],
      added: [],
    });
  });

  it('become parties where they are new, with what they may be instead', () => {
    const parties = [{ id: 'moj', name: 'Ministry of Justice' }];
    expect(responsible('Ministry of Justise', parties)).toMatchObject({
      ids: ['ministry-of-justise'],
      near: ['Ministry of Justice'],
    });
    expect(responsible('Ministry of Justice and Home Affairs', parties)).toMatchObject({
      near: ['Ministry of Justice'],
      codes: ['unknown-body', 'body-kept-whole'].toSorted(),
    });
    expect(responsible('MoJ', [{ id: 'justice', name: 'Ministry of Justice' }]).near).toEqual([
      'Ministry of Justice',
    ]);
    expect(responsible('Ministry of Health', parties).near).toEqual([]);
  });

  it('get ids of their own', () => {
    expect(responsible('Police', [{ id: 'police', name: 'Metropolitan Police' }])).toMatchObject({
      ids: ['police'],
    });
    expect(responsible('Police!\nPolice?')).toMatchObject({ ids: ['police'] });
    expect(responsible('Police A/B; Police A-B C; police-a-b')).toMatchObject({
      added: ['police-a-b', 'police-a-b-c'],
    });
  });

  const known = (name: string) => name === 'NHRC' || name === 'Police, Prisons and Courts Agency';

  it.each([
    ['Ministry of Justice and Home Affairs', ['Ministry of Justice and Home Affairs']],
    ['Ministry of Justice and Ministry of Health', ['Ministry of Justice', 'Ministry of Health']],
    [
      'Ministry of Labour, Social Protection and Ministry of Health & NHRC',
      ['Ministry of Labour, Social Protection', 'Ministry of Health', 'NHRC'],
    ],
    [
      'Parliament, the Ministry of Justice, and the Office of the Prosecutor',
      ['Parliament', 'the Ministry of Justice', 'the Office of the Prosecutor'],
    ],
    ['Ministry of Health and National Security', ['Ministry of Health and National Security']],
    ['Police, Prisons and Courts Agency', ['Police, Prisons and Courts Agency']],
    ['Хууль зүйн яам, Эрүүл мэндийн яам', ['Хууль зүйн яам', 'Эрүүл мэндийн яам']],
    ['Police', ['Police']],
  ])('%s', (text, bodies) => {
    expect(bodiesIn(text, known)).toEqual(bodies);
  });
});
