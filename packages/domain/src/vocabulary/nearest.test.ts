import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editDistance, nearest } from './nearest.ts';

describe('editDistance', () => {
  it.each([
    ['', '', 0],
    ['', 'abc', 3],
    ['kitten', 'sitting', 3],
    ['Mnogolia', 'Mongolia', 1],
    ['accepted', 'acepted', 1],
    ['ca', 'abc', 3],
  ])('%j to %j is %i', (a, b, distance) => {
    expect(editDistance(a, b)).toBe(distance);
  });

  it('is symmetric, zero only for equals, and never beyond the longer word', () => {
    const word = fc.string({ maxLength: 12 });
    fc.assert(
      fc.property(word, word, (a, b) => {
        const distance = editDistance(a, b);
        expect(distance).toBe(editDistance(b, a));
        expect(distance === 0).toBe(a === b);
        expect(distance).toBeLessThanOrEqual(Math.max(a.length, b.length));
      }),
    );
  });

  it('answers the same below a limit, and limit + 1 beyond it', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 10 });
    fc.assert(
      fc.property(word, word, fc.integer({ min: 0, max: 6 }), (a, b, limit) => {
        expect(editDistance(a, b, limit)).toBe(Math.min(editDistance(a, b), limit + 1));
      }),
    );
  });
});

describe('nearest', () => {
  it('offers the closest first, whatever the case', () => {
    expect(nearest('Responsable', ['response', 'responsible', 'ratings'])).toEqual(['responsible']);
    expect(nearest('acept', ['accepted', 'accept', 'except'])).toEqual(['accept']);
  });

  it('offers nothing for a word that is no slip, and at most the limit', () => {
    expect(nearest('budget', ['goal', 'states', 'ratings'])).toEqual([]);
    expect(nearest('aaaaaa', ['aaaaab', 'aaaaac', 'aaaaad', 'aaaaae'], 2)).toEqual(['aaaaab', 'aaaaac']);
  });
});
