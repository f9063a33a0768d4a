import { describe, expect, it } from 'vitest';
import { indicatorKinds } from './indicator-kinds.ts';
import { findLevel, levelsOfScale, ratingScales, scaleById } from './scales.ts';

it.each([
  ['implementation', ['not', 'partially', 'fully', 'not assessed']],
  ['progress', ['not started', 'ongoing', 'completed', 'dropped', 'not assessed']],
  ['ccpr-2016', ['A', 'B', 'C', 'D', 'E', 'not assessed']],
  ['ccpr-2008', ['A', 'B1', 'B2', 'C1', 'C2', 'D1', 'D2', 'not assessed']],
  ['our-own', undefined],
])('levels of %s', (scale, levels) => {
  expect(levelsOfScale(scale)).toEqual(levels);
});

describe('the scales', () => {
  it('name and explain every level in both languages', () => {
    for (const scale of ratingScales) {
      expect(scale.source).not.toBe('');
      for (const level of scale.items) {
        expect(level.label.mn, level.id).toMatch(/^\p{Script=Cyrillic}/u);
        expect(level.meaning.en, level.id).toMatch(/\.$/);
        expect(level.meaning.mn, level.id).toMatch(/\.$/);
      }
    }
  });

  it('give numbers to implementation alone: UPR Info’s 0, one half and 1', () => {
    expect(scaleById('implementation')?.items.map(({ value }) => value)).toEqual([0, 0.5, 1]);
    const others = ratingScales.filter(({ id }) => id !== 'implementation');
    expect(others.flatMap(({ items }) => items.filter(({ value }) => value !== undefined))).toEqual([]);
  });
});

describe('findLevel', () => {
  it.each([
    ['implementation', 'Not implemented', 'not'],
    ['implementation', 'Partial', 'partially'],
    ['implementation', 'Бүрэн хэрэгжсэн', 'fully'],
    ['implementation', 'Хэсэгчлэн хэрэгжсэн', 'partially'],
    ['implementation', 'Хэрэгжээгүй', 'not'],
    ['implementation', 'Not assessed', 'not assessed'],
    ['progress', 'In progress', 'ongoing'],
    ['progress', 'No Action (not implemented)', 'not started'],
    ['ccpr-2016', 'b', 'B'],
    ['ccpr-2008', 'B2', 'B2'],
  ])('on %s, %j is %s', (scale, text, level) => {
    expect(findLevel(scale, text)?.id).toBe(level);
  });

  // "In progress" of the Mongolian report of 2018 is not "partially": scales do not mix.
  it.each([
    ['implementation', 'In progress'],
    ['implementation', 'B'],
    ['ccpr-2016', 'B1'],
    ['our-own', 'A'],
  ])('on %s, %j is no level', (scale, text) => {
    expect(findLevel(scale, text)).toBeUndefined();
  });
});

it('has the three kinds of indicators of HR/PUB/12/5', () => {
  expect(indicatorKinds.items.map(({ id }) => id)).toEqual(['structural', 'process', 'outcome']);
});
