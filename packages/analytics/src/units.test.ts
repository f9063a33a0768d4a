import { describe, expect, test } from 'vitest';
import { count, keys, rated, recommendation, total, world } from '../test/workspace.ts';

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
