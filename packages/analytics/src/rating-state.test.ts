import { describe, expect, test } from 'vitest';
import { rated, recommendation, total, world } from '../test/workspace.ts';

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
