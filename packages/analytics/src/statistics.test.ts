import { emptyFolder, type Recommendation } from '@followthrough/domain';
import { describe, expect, test } from 'vitest';
import {
  asOf,
  count,
  four,
  keys,
  mid,
  plan,
  rated,
  recommendation,
  review,
  round,
  total,
  world,
} from '../test/workspace.ts';
import type { Dimension } from './dimensions.ts';

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
