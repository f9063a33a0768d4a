import { describe, expect, it } from 'vitest';
import {
  formatAgo,
  formatDate,
  formatList,
  formatMoment,
  formatNumber,
  formatPercent,
  formatProbability,
  formatShare,
} from './format.ts';

it.each([
  [1234567.891, undefined, '1,234,567.89'],
  [12, undefined, '12'],
  [-3.5, undefined, '-3.5'],
  [-0.001, undefined, '0'],
  [0.12345, 4, '0.1235'],
  [Number.NaN, undefined, '–'],
  [Number.POSITIVE_INFINITY, undefined, '–'],
])('formatNumber: %d (%s digits) is %s in both languages', (value, digits, text) => {
  expect(formatNumber('en', value, digits)).toBe(text);
  expect(formatNumber('mn', value, digits)).toBe(text);
});

it.each([
  [0.3125, 1, '31.3%'],
  [1, 1, '100.0%'],
  [1, 0, '100%'],
  [-0.00001, 1, '0.0%'],
  [0 / 0, 1, '–'],
])('formatPercent: %d to %i digits is %s', (share, digits, text) => {
  expect(formatPercent('en', share, digits)).toBe(text);
});

it('formatShare: a percentage with its numbers', () => {
  expect(formatShare('en', 1, 126)).toBe('0.8% (1 of 126)');
  expect(formatShare('mn', 1, 126)).toBe('0.8% (нийт 126, үүнээс 1)');
  expect(formatShare('en', 30471, 41064)).toBe('74.2% (30,471 of 41,064)');
  expect(formatShare('en', 0, 0)).toBe('– (0 of 0)');
});

it.each([
  [0.0342, '0.034'],
  [0.00002, '< 0.001'],
  [1, '1'],
  [Number.NaN, '–'],
])('formatProbability: %d is %s', (p, text) => {
  expect(formatProbability('en', p)).toBe(text);
});

describe('formatDate', () => {
  it.each([
    ['2016', '2016', '2016'],
    ['2016-Q3', 'Q3 2016', '2016 оны III улирал'],
    ['2016-09', 'September 2016', '2016 оны 9-р сар'],
    ['2016-09-24', '24 September 2016', '2016 оны 9-р сарын 24'],
    ['2016-02-29', '29 February 2016', '2016 оны 2-р сарын 29'],
    ['2016-Q1..2018', 'Q1 2016 – 2018', '2016 оны I улирал – 2018'],
  ])('%s is %s, and %s', (text, english, mongolian) => {
    expect(formatDate('en', text)).toBe(english);
    expect(formatDate('mn', text)).toBe(mongolian);
  });

  it.each(['', 'soon', '2016-13', '2015-02-29', '2016-02-30', '2016-Q5', '24/9/2016'])(
    '%j is no date and stays as written',
    (text) => {
      expect(formatDate('en', text)).toBe(text);
      expect(formatDate('mn', text)).toBe(text);
    },
  );

  it('agrees with the Mongolian data of Unicode CLDR, which Node carries', () => {
    const cldr = new Intl.DateTimeFormat('mn', { dateStyle: 'medium', timeZone: 'UTC' });
    for (const day of ['2015-05-05', '2026-11-21', '1999-12-31']) {
      expect(formatDate('mn', day)).toBe(cldr.format(new Date(day)));
    }
    expect(formatNumber('mn', 1234567.89)).toBe(new Intl.NumberFormat('mn').format(1234567.89));
  });
});

it('formatMoment: an instant where the reader is', () => {
  expect(formatMoment('en', '2015-05-05T18:30:00Z', 'UTC')).toBe('5 May 2015, 18:30');
  expect(formatMoment('en', '2015-05-05T18:30:00Z', 'Asia/Ulaanbaatar')).toBe('6 May 2015, 03:30');
  expect(formatMoment('mn', '2015-05-05T00:00:00Z', 'UTC')).toBe('2015 оны 5-р сарын 5, 00:00');
  expect(formatMoment('en', 'yesterday', 'UTC')).toBe('yesterday');
});

it.each([
  [0, 'just now', 'дөнгөж сая'],
  [59, 'just now', 'дөнгөж сая'],
  [60, '1 minute ago', '1 минутын өмнө'],
  [3 * 3600, '3 hours ago', '3 цагийн өмнө'],
  [86_400, '1 day ago', '1 өдрийн өмнө'],
  [400 * 86_400, '1 year ago', '1 жилийн өмнө'],
  [-5, 'just now', 'дөнгөж сая'],
])('formatAgo: %d seconds', (seconds, english, mongolian) => {
  const now = 1_800_000_000_000;
  expect(formatAgo('en', now - seconds * 1000, now)).toBe(english);
  expect(formatAgo('mn', now - seconds * 1000, now)).toBe(mongolian);
});

it('formatList', () => {
  expect(formatList('en', ['Czechia', 'Canada', 'Mongolia'])).toBe('Czechia, Canada and Mongolia');
  expect(formatList('mn', ['Чех', 'Канад'])).toBe('Чех, Канад');
  expect(formatList('en', [])).toBe('');
});
