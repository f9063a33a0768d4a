import { describe, expect, it } from 'vitest';
import { readRecommendation, readSource } from './reference.ts';

describe('readRecommendation', () => {
  it.each([
    ['108.42', { number: '108.42' }],
    ['108.420', { number: '108.420' }],
    ['6.00', { number: '6.00' }],
    ['108.1.1', { number: '108.1.1' }],
    ['12', { number: '12' }],
    ['108.42a', { number: '108.42a' }],
    ['U37', { number: 'U37' }],
    ['V1', { number: 'V1' }],
    ['108.42(a)', { number: '108.42', limb: 'a' }],
    ['ccpr6/12', { review: 'ccpr6', number: '12' }],
    ['ccpr6/12(b)', { review: 'ccpr6', number: '12', limb: 'b' }],
    ['ngo-forum.2015_x/108.42', { review: 'ngo-forum.2015_x', number: '108.42' }],
    ['тойм/5', { review: 'тойм', number: '5' }],
    [' 108.42 ', { number: '108.42' }],
  ])('reads %j', (text, expected) => {
    expect(readRecommendation(text)).toEqual(expected);
  });

  it.each([
    '',
    '108,42',
    '12:30',
    '0x10',
    '1-2',
    'off',
    '~',
    '108.',
    '.42',
    '108.42(',
    'a/b/12',
    'shelters',
    '108 42',
    '/12',
  ])('finds no number in %j', (text) => {
    expect(readRecommendation(text)).toBeUndefined();
  });
});

describe('readSource', () => {
  it.each([
    ['moj-2017', { id: 'moj-2017', symbol: false }],
    ['moj-2017 p. 14', { id: 'moj-2017', locator: 'p. 14', symbol: false }],
    ['  moj-2017   p. 14,  15 ', { id: 'moj-2017', locator: 'p. 14, 15', symbol: false }],
    ['A/HRC/30/6', { id: 'A/HRC/30/6', symbol: true }],
    ['CEDAW/C/MNG/CO/8-9 para 19', { id: 'CEDAW/C/MNG/CO/8-9', locator: 'para 19', symbol: true }],
    ['ccpr6/18', { id: 'ccpr6/18', symbol: false }],
    ['', { id: '', symbol: false }],
  ])('reads %j', (text, expected) => {
    expect(readSource(text)).toEqual(expected);
  });
});
