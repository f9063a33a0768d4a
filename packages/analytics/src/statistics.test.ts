import { emptyFolder, type PlanFolder, type Recommendation } from '@followthrough/domain';
import { describe, expect, test } from 'vitest';
import { plan, rated, recommendation, review, round } from '../test/workspace.ts';
import { type Dimension, type StatisticsOptions, statistics } from './statistics.ts';

const asOf = '2026-11-21';
const count = (folders: PlanFolder[], options: Partial<StatisticsOptions> = {}) =>
  statistics({ folders }, { asOf, ...options });
const total = (folders: PlanFolder[], options: Partial<StatisticsOptions> = {}) =>
  count(folders, options).total;
const keys = (folders: PlanFolder[], by: Dimension[], options: Partial<StatisticsOptions> = {}) =>
  count(folders, { by, ...options }).groups.map(({ key, n }) => [key, n]);

const mid = round('mid', 'ngo', '2018-05-17');
const end = round('end', 'ngo', '2020-10-01');

/** One review, one plan of the NGOs on it. */
function world(
  facts: Recommendation[],
  items: Recommendation[] = [],
  more: Partial<PlanFolder> = {},
): PlanFolder[] {
  return [review('upr2', facts), plan('p', 'ngo', ['upr2'], items, { assessments: [mid, end], ...more })];
}

const four = [
  recommendation('1', 'accepted'),
  recommendation('2', 'accepted'),
  recommendation('3', 'accepted'),
  recommendation('4', 'noted'),
];

describe('what is counted', () => {
  test('counts, shares and bounds, by hand', () => {
    const items = [rated('1', 'mid', 'fully'), rated('2', 'mid', 'partially'), rated('4', 'mid', 'fully')];
    expect(count(world(four, items))).toEqual({
      unit: 'recommendation',
      asOf,
      method: 'implementation/1',
      by: [],
      plans: ['p'],
      ratedBy: ['ngo'],
      overlapping: false,
      total: {
        n: 4,
        responses: { accepted: 3, noted: 1, partly: 0, pending: 0 },
        rated: 3,
        unrated: 1,
        notAssessed: 0,
        not: 0,
        partially: 1,
        fully: 2,
        ofRated: 2 / 3,
        ofAccepted: 1 / 3,
        acceptedRated: 2,
        acceptedNot: 0,
        acceptedPartially: 1,
        acceptedFully: 1,
        acceptedLater: 0,
        bounds: [1 / 3, 2 / 3],
        throughSee: 0,
        throughScale: 0,
      },
      groups: [expect.objectContaining({ key: 'all', n: 4 })],
    });
  });

  test('an empty workspace has one empty group, and no share', () => {
    expect(count([]).groups).toMatchObject([
      { key: 'all', n: 0, ofRated: null, ofAccepted: null, bounds: null },
    ]);
  });

  test('not assessed is not unrated, and both leave the bounds open', () => {
    expect(total(world(four, [rated('1', 'mid', 'not assessed'), rated('2', 'mid', 'not')]))).toMatchObject({
      rated: 1,
      not: 1,
      notAssessed: 1,
      unrated: 2,
      ofRated: 0,
      ofAccepted: 0,
      bounds: [0, 2 / 3],
    });
  });

  test('pledges stand outside all counts, whatever the plan says of them', () => {
    const pledge: Recommendation = { number: 'V1', kind: 'pledge' };
    expect(total(world([...four, pledge], [rated('V1', 'mid', 'fully')]))).toMatchObject({ n: 4, fully: 0 });
  });

  test('an item whose number the review does not have counts nothing', () => {
    expect(total(world(four, [rated('99', 'mid', 'fully')]))).toMatchObject({ n: 4, rated: 0 });
  });

  test('where the review is not in the workspace, the items of the plan are counted', () => {
    const [, alone] = world([], [rated('1', 'mid', 'fully'), { number: '2' }]);
    expect(total(alone ? [alone] : [])).toMatchObject({ n: 2, fully: 1, responses: { pending: 2 } });
  });

  test('108.10 and 108.100 are two, identical texts under two numbers are two', () => {
    const text = 'Ratify';
    const facts = ['108.10', '108.100'].map((number) => recommendation(number, 'accepted', { text }));
    expect(total(world(facts)).n).toBe(2);
  });

  test('one number in several records of its folder is one', () => {
    const folder = review('upr2', [recommendation('1', 'accepted'), { number: '1', cluster: ['women'] }]);
    expect(count([folder], { by: ['cluster'] }).groups).toMatchObject([{ key: 'women', n: 1 }]);
  });

  test('a folder without heads counts too', () => {
    expect(keys([{ ...emptyFolder('x'), recommendations: four }], ['review'])).toEqual([['none', 4]]);
  });
});

describe('responses', () => {
  test('the class is that at adoption; a later acceptance is counted beside', () => {
    const later = recommendation('1', 'noted', {
      response: [{ value: 'noted' }, { date: '2018-05-17', value: 'accepted' }],
    });
    const folders = world([later], [rated('1', 'mid', 'fully')]);
    expect(total(folders)).toMatchObject({
      responses: { accepted: 0, noted: 1 },
      acceptedLater: 1,
      fully: 1,
      ofAccepted: null,
    });
    expect(total(folders, { asOf: '2017' })).toMatchObject({ acceptedLater: 0 });
  });

  test('partly is a class of its own, outside accepted; no response is pending', () => {
    const facts = [recommendation('1', 'partly'), { number: '2' }];
    expect(total(world(facts, [rated('1', 'mid', 'fully')]))).toMatchObject({
      responses: { accepted: 0, noted: 0, partly: 1, pending: 1 },
      acceptedFully: 0,
    });
  });

  test.each([
    [['accepted', 'accepted'], 'accepted'],
    [['accepted', 'noted'], 'partly'],
    [['noted', 'noted'], 'noted'],
    [['noted', undefined], 'pending'],
  ] as const)('parts answered %j: %s', (answers, expected) => {
    const parts = answers.map((value, i) => ({
      limb: 'ab'[i] ?? '',
      ...(value === undefined ? {} : { response: [{ value }] }),
    }));
    expect(keys(world([{ number: '1', parts }]), ['response'])).toEqual([[expected, 1]]);
  });

  test('a response to the number itself stands above those of its parts', () => {
    const parts = [{ limb: 'a', response: [{ value: 'noted' as const }] }];
    expect(keys(world([recommendation('1', 'accepted', { parts })]), ['response'])).toEqual([
      ['accepted', 1],
    ]);
  });
});

describe('units', () => {
  const facts = [
    recommendation('1', 'accepted', { states: ['CZE', 'CAN'] }),
    recommendation('2', 'noted', { states: ['CAN'] }),
    recommendation('3', 'accepted'),
  ];

  test('by State, a recommendation of two States stands in both groups, and the result says so', () => {
    const result = count(world(facts), { by: ['state'] });
    expect(result.groups.map(({ key, n }) => [key, n])).toEqual([
      ['CAN', 2],
      ['CZE', 1],
      ['none', 1],
    ]);
    expect(result).toMatchObject({ overlapping: true, total: { n: 3 } });
  });

  test('recommendation and State: each counts once for every State', () => {
    const result = count(world(facts, [rated('1', 'mid', 'fully')]), { by: ['state'], unit: 'state' });
    expect(result).toMatchObject({ unit: 'state', overlapping: false });
    expect(result.total).toMatchObject({ n: 4, responses: { accepted: 3, noted: 1 }, fully: 2 });
  });

  test('where parts name States, each State has its own part: response and rating', () => {
    const parts = [
      { limb: 'a', states: ['CZE'], response: [{ value: 'accepted' as const }] },
      { limb: 'b', states: ['CAN'], response: [{ value: 'noted' as const }] },
    ];
    const items = [{ number: '1', ratings: [{ in: 'mid', value: 'fully', limb: 'a' }] }];
    const folders = world([{ number: '1', parts }], items);
    expect(count(folders, { by: ['state'], unit: 'state' }).groups).toMatchObject([
      { key: 'CAN', responses: { noted: 1 }, unrated: 1 },
      { key: 'CZE', responses: { accepted: 1 }, fully: 1 },
    ]);
    expect(total(folders)).toMatchObject({ n: 1, responses: { partly: 1 }, unrated: 1 });
  });
});

describe('parts', () => {
  const parts = [{ limb: 'a' }, { limb: 'b' }];
  test.each([
    ['fully', 'fully', 'fully'],
    ['not', 'not', 'not'],
    ['fully', 'not', 'partially'],
    ['partially', 'partially', 'partially'],
    ['fully', undefined, 'unrated'],
    ['fully', 'not assessed', 'notAssessed'],
    ['not assessed', undefined, 'unrated'],
  ] as const)('%s and %s: %s', (a, b, expected) => {
    const ratings = [
      { in: 'mid', limb: 'a', value: a },
      ...(b === undefined ? [] : [{ in: 'mid', limb: 'b', value: b }]),
    ];
    const counts = total(world([recommendation('1', 'accepted', { parts })], [{ number: '1', ratings }]));
    expect(counts).toMatchObject({ n: 1, [expected]: 1 });
  });

  test('a rating of the whole speaks for all parts, until a part is rated anew', () => {
    const whole = { in: 'mid', value: 'not' };
    const newer = { in: 'end', limb: 'b', value: 'fully' };
    const facts = [recommendation('1', 'accepted', { parts })];
    expect(total(world(facts, [{ number: '1', ratings: [whole] }]))).toMatchObject({ not: 1 });
    expect(total(world(facts, [{ number: '1', ratings: [newer, whole] }]))).toMatchObject({ partially: 1 });
  });

  test('an item may name the part in its number, and so may the review', () => {
    const facts = [
      { number: '12(a)', response: [{ value: 'accepted' as const }] },
      { number: '12(b)', response: [{ value: 'accepted' as const }] },
    ];
    const items = [rated('12(a)', 'mid', 'fully'), rated('12(b)', 'mid', 'not')];
    expect(total(world(facts, items))).toMatchObject({ n: 1, responses: { accepted: 1 }, partially: 1 });
  });
});

describe('see', () => {
  test('unless it is rated itself, it is as far as the one it is answered under, and this is disclosed', () => {
    const facts = [
      recommendation('1', 'accepted'),
      recommendation('2', 'accepted', { see: '1' }),
      recommendation('3', 'accepted', { see: '1' }),
    ];
    const items = [rated('1', 'mid', 'fully'), rated('3', 'mid', 'not')];
    expect(total(world(facts, items))).toMatchObject({ fully: 2, not: 1, throughSee: 1 });
  });

  test('through several, and never round in circles', () => {
    const facts = [
      recommendation('1', 'accepted', { see: '2' }),
      recommendation('2', 'accepted', { see: '3' }),
      recommendation('3', 'accepted', { see: '1' }),
    ];
    expect(total(world(facts))).toMatchObject({ unrated: 3, throughSee: 0 });
    expect(total(world(facts, [rated('3', 'mid', 'fully')]))).toMatchObject({ fully: 3, throughSee: 2 });
  });

  test('a part that is named is the part that counts; an unknown number helps nobody', () => {
    const facts = [
      recommendation('1', 'accepted', { parts: [{ limb: 'a' }, { limb: 'b' }] }),
      recommendation('2', 'accepted', { see: '1(a)' }),
      recommendation('3', 'accepted', { see: '99' }),
    ];
    const items = [{ number: '1', ratings: [{ in: 'mid', value: 'fully', limb: 'a' }] }];
    expect(total(world(facts, items))).toMatchObject({ fully: 1, unrated: 2, throughSee: 1 });
  });
});

describe('whose ratings, and when', () => {
  const both: Recommendation = {
    number: '1',
    ratings: [
      { in: 'end', value: 'fully' },
      { in: 'mid', value: 'partially' },
    ],
  };

  test('the newest round up to the day wins, wherever it is written', () => {
    const folders = world(four, [both]);
    expect(total(folders)).toMatchObject({ fully: 1 });
    expect(total(folders, { asOf: '2020-09-30' })).toMatchObject({ partially: 1, fully: 0 });
    expect(total(folders, { asOf: '2018-05-16' })).toMatchObject({ rated: 0, unrated: 4 });
  });

  test('what a newer round leaves out stays as it was', () => {
    expect(total(world(four, [rated('1', 'mid', 'fully'), rated('2', 'end', 'not')]))).toMatchObject({
      fully: 1,
      not: 1,
    });
  });

  test('an undated round is older than any other', () => {
    const undated = { id: 'undated', party: 'ngo' };
    const items = [
      {
        number: '1',
        ratings: [
          { in: 'mid', value: 'not' },
          { in: 'undated', value: 'fully' },
        ],
      },
      rated('2', 'undated', 'fully'),
    ];
    expect(total(world(four, items, { assessments: [mid, undated] }))).toMatchObject({ not: 1, fully: 1 });
  });

  test("only the plan's own party counts; others stand under their own name", () => {
    const state = round('state', 'gov', '2021', { source: 'report' });
    const items = [
      {
        number: '1',
        ratings: [
          { in: 'mid', value: 'not' },
          { in: 'state', value: 'fully' },
        ],
      },
    ];
    const folders = world(four, items, { assessments: [mid, state] });
    expect(total(folders)).toMatchObject({ not: 1, fully: 0 });
    const result = count(folders, { by: ['party'] });
    expect(result).toMatchObject({
      overlapping: true,
      groups: [
        { key: 'gov', n: 4, fully: 1 },
        { key: 'ngo', n: 4, not: 1 },
      ],
    });
  });

  test("a party's own plan replaces what another plan reports of it", () => {
    const reported = round('state', 'gov', '2021', { source: 'report' });
    const items = [rated('1', 'state', 'fully'), rated('2', 'state', 'fully')];
    const own = plan('g', 'gov', ['upr2'], [rated('1', 'own', 'partially')], {
      assessments: [round('own', 'gov', '2019')],
    });
    const folders = [...world(four, items, { assessments: [reported] }), own];
    expect(count(folders, { by: ['party'] }).groups).toMatchObject([
      { key: 'gov', partially: 1, fully: 0, unrated: 3 },
    ]);
  });

  test('in a folder with a review and no plan, the newest of any party counts', () => {
    const ratings = [
      { in: 'mid', value: 'not' },
      { in: 'state', value: 'fully' },
    ];
    const assessments = [mid, round('state', 'gov', '2021')];
    const folder = review('upr2', [recommendation('1', 'accepted', { ratings })], { assessments });
    expect(total([folder])).toMatchObject({ fully: 1, not: 0 });
  });

  test('each round is a date, with the ratings as they stood; oldest first', () => {
    const result = count(world(four, [both, rated('2', 'mid', 'not')]), { by: ['date'] });
    expect(result.groups).toMatchObject([
      { key: '2018-05-17', n: 4, partially: 1, not: 1 },
      { key: '2020-10-01', n: 4, fully: 1, not: 1 },
    ]);
    expect(result.overlapping).toBe(true);
    expect(keys(world(four, [both]), ['date'], { asOf: '2019' })).toEqual([['2018-05-17', 4]]);
  });

  test('a round without ratings is a date already', () => {
    expect(count(world(four), { by: ['date'] }).groups).toMatchObject([
      { key: '2018-05-17', unrated: 4 },
      { key: '2020-10-01', unrated: 4 },
    ]);
  });

  test('other scales never mix in; an own scale does where its levels are mapped, and this is disclosed', () => {
    const assessments = [
      round('ccpr', 'ngo', '2021', { scale: 'ccpr-2016' }),
      round('own', 'ngo', '2021', { scale: 'three' }),
    ];
    const scales = [
      {
        id: 'three',
        levels: [{ id: 'red', is: 'not' as const }, { id: 'amber' }, { id: 'green', is: 'fully' as const }],
      },
    ];
    const items = [rated('1', 'ccpr', 'A'), rated('2', 'own', 'green'), rated('3', 'own', 'amber')];
    const folders = world(four, items, { assessments, scales });
    expect(total(folders)).toMatchObject({ rated: 1, fully: 1, throughScale: 1, unrated: 3 });
    expect(keys(folders, ['date'])).toEqual([['2021', 4]]);
  });

  test('ratings of unknown rounds and unknown levels count nothing', () => {
    expect(total(world(four, [rated('1', 'gone', 'fully'), rated('2', 'mid', 'mostly')]))).toMatchObject({
      rated: 0,
    });
  });
});

describe('dimensions', () => {
  const facts = ['1', '2', '3'].map((number) =>
    recommendation(number, number === '3' ? 'noted' : 'accepted'),
  );
  const items: Recommendation[] = [
    { number: '1', cluster: ['women', 'justice'], responsible: ['moj', 'ilo'] },
    { number: '2', cluster: ['justice'], responsible: ['moj'] },
  ];

  test.each<[Dimension[], unknown]>([
    [
      ['cluster'],
      [
        ['justice', 1],
        ['none', 1],
        ['women', 1],
      ],
    ],
    [
      ['responsible'],
      [
        ['moj', 2],
        ['none', 1],
      ],
    ],
    [
      ['response'],
      [
        ['accepted', 2],
        ['noted', 1],
      ],
    ],
    [['review'], [['upr2', 3]]],
    [
      ['responsible', 'response'],
      [
        [['moj', 'accepted'], 2],
        [['none', 'noted'], 1],
      ],
    ],
  ])('by %j: home cluster, lead, response at adoption', (by, expected) => {
    expect(keys(world(facts, items), by)).toEqual(expected);
  });

  test('with dates and another dimension, dates ascend within it', () => {
    expect(keys(world(facts, items), ['responsible', 'date'])).toEqual([
      [['moj', '2018-05-17'], 2],
      [['moj', '2020-10-01'], 2],
      [['none', '2018-05-17'], 1],
      [['none', '2020-10-01'], 1],
    ]);
    expect(keys(world(facts, items), ['date', 'responsible'])[1]).toEqual([['2018-05-17', 'none'], 1]);
  });

  test('groups of a dimension without overlap add up to the total', () => {
    const result = count(world(facts, items), { by: ['cluster'] });
    expect(result.overlapping).toBe(false);
    expect(result.groups.reduce((sum, { n }) => sum + n, 0)).toBe(result.total.n);
  });

  test.each(['nonsense', 'n'] as unknown as Dimension[])('dimension %s does not exist', (name) => {
    expect(() => count([], { by: [name] })).toThrow(RangeError);
  });

  test('a day that is none, and a plan that is none, are mistakes of the caller', () => {
    expect(() => count([], { asOf: 'yesterday' })).toThrow('"yesterday" is no date');
    expect(() => count(world(facts), { plan: 'q' })).toThrow('No plan "q"');
  });
});

describe('several plans and reviews', () => {
  const folders = [
    review('upr2', four),
    review('upr3', [recommendation('1', 'accepted')]),
    plan('p', 'ngo', ['upr2'], [rated('1', 'mid', 'fully', { cluster: ['a'] })], { assessments: [mid] }),
    plan(
      'q',
      'gov',
      ['upr2', 'upr3'],
      [rated('1', 'own', 'not', { cluster: ['b'] }), rated('upr3/1', 'own', 'partially')],
      {
        assessments: [round('own', 'gov', '2020')],
      },
    ),
  ];

  test('each review is seen through the first plan that works on it', () => {
    const result = count(folders, { by: ['review'] });
    expect(result).toMatchObject({ plans: ['p', 'q'], ratedBy: ['ngo', 'gov'], total: { n: 5 } });
    expect(result.groups).toMatchObject([
      { key: 'upr2', fully: 1, not: 0 },
      { key: 'upr3', partially: 1 },
    ]);
  });

  test('a named plan shows its own reviews, clusters and ratings', () => {
    expect(count(folders, { plan: 'q', by: ['cluster'] })).toMatchObject({
      plans: ['q'],
      groups: [
        { key: 'none', n: 4, partially: 1 },
        { key: 'b', n: 1, not: 1 },
      ],
    });
    expect(count(folders, { plan: 'p' })).toMatchObject({ plans: ['p'], total: { n: 4, fully: 1 } });
  });

  test('parties that rate none of the reviews counted have no group', () => {
    const other = plan('r', 'un', ['ccpr6'], [], { assessments: [round('x', 'un', '2020')] });
    expect(keys([...folders, other], ['party'], { plan: 'p' })).toEqual([
      ['gov', 4],
      ['ngo', 4],
    ]);
  });
});
