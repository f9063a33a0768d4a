import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { likenessTo, printOf } from './similar-texts.ts';

const likeness = (a: string, b: string) => likenessTo(printOf(a))(printOf(b));
const inCommon = (a: string, b: string) => {
  const bands = new Set(printOf(a).bands);
  return printOf(b).bands.some((band) => bands.has(band));
};

describe('likeness', () => {
  it.each([
    ['Abolish the death penalty', 'ABOLISH the death-penalty.', 1],
    ['Эмэгтэйчүүдийн эрхийг хамгаалах хууль', 'эмэгтэйчүүдийн эрхийг хамгаалах хууль', 1],
    ['Ratify OPCAT', 'ratify: OPCAT', 1],
    ['Ratify OPCAT', 'Ratify CRPD', 0],
    ['one two three four five', 'zero one two three four', 0.5],
    ['Abolish the death penalty', 'Эмэгтэйчүүдийн эрхийг хамгаалах хууль', 0],
    ['', '', 0],
  ])('of %j and %j is %d', (a, b, share) => {
    expect(likeness(a, b)).toBeCloseTo(share, 10);
    expect(likeness(b, a)).toBeCloseTo(share, 10);
  });

  it('lies between 0 and 1, and is 1 for a text and itself', () => {
    const word = fc.constantFrom('adopt', 'the', 'law', 'now', 'аймаг', '12', '-');
    const text = fc.array(word, { maxLength: 12 }).map((words) => words.join(' '));
    fc.assert(
      fc.property(text, text, (a, b) => {
        expect(likeness(a, b)).toBeGreaterThanOrEqual(0);
        expect(likeness(a, b)).toBeLessThanOrEqual(1);
        if (printOf(a).triples.length > 0) expect(likeness(a, a)).toBe(1);
      }),
    );
  });
});

describe('bands', () => {
  it('are common to nearly all pairs that are alike by 0.6, and to few that are not', () => {
    const words = (from: number, count: number) =>
      Array.from({ length: count }, (_, index) => `w${from + index}`);
    const share = (kept: number) => {
      const pairs = Array.from({ length: 500 }, (_, index) => {
        const all = words(index * 100, 22);
        return inCommon(
          all.join(' '),
          [...all.slice(0, kept), ...words(index * 100 + 50, 22 - kept)].join(' '),
        );
      });
      return pairs.filter(Boolean).length / pairs.length;
    };
    // 15 of 25 triples in common, then 2 of 38
    expect(share(17)).toBeGreaterThan(0.93);
    expect(share(4)).toBeLessThan(0.06);
  });
});
