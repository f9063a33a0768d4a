import { expect, it } from 'vitest';
import { findLanguage, isLanguage, languages } from './languages.ts';

it('has the six official languages of the UN, Mongolian, and unique sorted codes', () => {
  expect(languages.items.filter(({ official }) => official).map(({ code }) => code)).toEqual([
    ...['ar', 'en', 'es', 'fr', 'ru', 'zh'],
  ]);
  expect(findLanguage('mn')?.name).toEqual({ en: 'Mongolian', mn: 'монгол' });
  const codes = languages.items.map(({ code }) => code);
  expect(codes).toEqual([...new Set(codes)].sort());
  expect(codes.length).toBeGreaterThan(180);
});

it('names every language in both', () => {
  for (const { code, name } of languages.items) {
    expect(name.en, code).toMatch(/^\p{Lu}/u);
    expect(name.mn, code).toMatch(/^[\p{Script=Cyrillic} -]+$/u);
  }
});

it.each(['en', 'mn', 'mn-Mong', 'mn-Cyrl-MN', 'pt-BR', 'es-419', 'kk'])('%s is a language', (tag) => {
  expect(isLanguage(tag)).toBe(true);
});

it.each(['', 'EN', 'english', 'xx', 'q', 'including legal protection', 'en-', 'en_US', 'note'])(
  '%j is no language',
  (tag) => {
    expect(isLanguage(tag)).toBe(false);
  },
);
