import { describe, expect, it } from 'vitest';
import type { ResponseEntry } from '../schema/recommendation.ts';
import { byLanguage, textIn } from './localized.ts';
import { isCounted, responseAtAdoption, responseOn } from './response.ts';

const history: ResponseEntry[] = [
  { value: 'noted' },
  { date: '2018-05', value: 'partly' },
  { date: '2019', value: 'accepted' },
];

describe('responses', () => {
  it('are at adoption what was said first', () => {
    expect(responseAtAdoption({ response: history })).toBe('noted');
    expect(responseAtAdoption({ response: [] })).toBe('pending');
    expect(responseAtAdoption({})).toBe('pending');
  });

  it.each([
    ['2018-04-30', 'noted'],
    ['2018-05-01', 'partly'],
    ['2018-12-31', 'partly'],
    ['2019-01-01', 'accepted'],
  ])('are on %s %s', (day, response) => {
    expect(responseOn({ response: history }, day)).toBe(response);
  });

  it('may be written in any order, and twice a day', () => {
    const shuffled = [history[0], history[2], history[1]].flatMap((one) => one ?? []);
    expect(responseOn({ response: shuffled }, '2020-01-01')).toBe('accepted');
    const corrected = [...history, { date: '2019', value: 'noted' as const }];
    expect(responseOn({ response: corrected }, '2020-01-01')).toBe('noted');
  });

  it('are pending before the first date, and without any', () => {
    expect(responseOn({ response: [{ date: '2015-09-24', value: 'accepted' }] }, '2015-09-23')).toBe(
      'pending',
    );
    expect(responseOn({}, '2020-01-01')).toBe('pending');
  });

  it('are not counted for pledges', () => {
    expect(isCounted({ kind: 'pledge' })).toBe(false);
    expect(isCounted({ kind: 'recommendation' })).toBe(true);
    expect(isCounted({})).toBe(true);
  });
});

describe('texts by language', () => {
  it.each([
    ['plain', ['mn'], ['mn', 'en'], 'plain'],
    [{ en: 'e', mn: 'm' }, ['mn', 'en'], ['en'], 'm'],
    [{ en: 'e' }, ['mn'], ['en'], 'e'],
    [{}, ['mn'], ['en'], undefined],
    [undefined, ['mn'], ['en'], undefined],
  ])('gives %j for %j', (value, wanted, languages, text) => {
    expect(textIn(value, wanted, languages)).toBe(text);
  });

  it('puts a plain text under the first language', () => {
    expect(byLanguage('x', ['mn', 'en'])).toEqual({ mn: 'x' });
    expect(byLanguage('x')).toEqual({ en: 'x' });
    expect(byLanguage({ fr: 'x' }, ['mn'])).toEqual({ fr: 'x' });
  });
});
