import { describe, expect, it } from 'vitest';
import { sectionNames, sections } from '../schema/sections.ts';
import { placesWith } from '../schema/walk.ts';
import { isWord, wordMeant, wordsOf } from './words.ts';

const vocabularies = [
  ['state', 196, 'MNG', 'Mongolia', 'MNG'],
  ['sdg-target', 186, '16.3', 'SDG 16.3', '16.3'],
  ['mechanism', 18, 'CEDAW', 'Universal Periodic Review', 'UPR'],
  ['rating-scale', 4, 'implementation', 'Implementation', undefined],
  ['rating-level', 19, 'not assessed', 'Fully implemented', 'fully'],
  ['language', 186, 'mn', 'MN', 'mn'],
  ['issue', 54, 'Trafficking', 'detention conditions', 'Detention'],
  ['action-category', 5, '4', 'general action', '4'],
] as const;

describe.each(vocabularies)('%s', (vocabulary, count, word, spelling, meant) => {
  it(`has ${count} words, each with a label, none twice`, () => {
    const words = wordsOf(vocabulary);
    expect(words.length).toBe(count);
    expect(new Set(words.map(({ value }) => value)).size).toBe(count);
    for (const { value, label } of words) {
      expect(label.en.length).toBeGreaterThan(0);
      expect(isWord(vocabulary, value)).toBe(true);
    }
  });

  it('knows its words, and what other spellings mean', () => {
    expect(isWord(vocabulary, word)).toBe(true);
    expect(isWord(vocabulary, spelling)).toBe(false);
    expect(wordMeant(vocabulary, spelling)).toBe(meant);
    expect(wordMeant(vocabulary, 'nothing at all')).toBeUndefined();
  });
});

describe('words', () => {
  it('are right without being listed where the vocabulary is open', () => {
    expect(isWord('mechanism', 'SR Torture')).toBe(true);
    expect(isWord('language', 'mn-Mong')).toBe(true);
  });

  it('exist for every vocabulary a field names', () => {
    const named = new Set<string>();
    const places = placesWith(({ vocabulary }) => {
      if (vocabulary) named.add(vocabulary);
      return false;
    });
    for (const name of sectionNames) places(sections[name].schema, {});
    expect([...named].sort()).toEqual(vocabularies.map(([vocabulary]) => vocabulary).toSorted());
  });
});
