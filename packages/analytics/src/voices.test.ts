import type { Recommendation } from '@followthrough/domain';
import { describe, expect, test } from 'vitest';
import {
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
