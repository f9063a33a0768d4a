import { describe, expect, it } from 'vitest';
import { measureValue, readMeasure } from './measure.ts';

describe('readMeasure', () => {
  it.each([
    ['12', { kind: 'number', value: 12 }],
    ['-1.50', { kind: 'number', value: -1.5 }],
    ['1e3', { kind: 'number', value: 1000 }],
    [' 7 ', { kind: 'number', value: 7 }],
    ['120 000 000', { kind: 'number', value: 120_000_000 }],
    ['1\u202f234.5', { kind: 'number', value: 1234.5 }],
    ['85%', { kind: 'percent', value: 85 }],
    ['31.2 %', { kind: 'percent', value: 31.2 }],
    ['12/48', { kind: 'ratio', value: 0.25, numerator: 12, denominator: 48 }],
    ['1 200 / 4 800', { kind: 'ratio', value: 0.25, numerator: 1200, denominator: 4800 }],
    ['<5', { kind: 'below', limit: 5 }],
    ['< 0.5', { kind: 'below', limit: 0.5 }],
    ['n/a', { kind: 'missing' }],
    ['NA', { kind: 'missing' }],
    ['in force', { kind: 'level', level: 'in force' }],
    ['Хүчинтэй', { kind: 'level', level: 'Хүчинтэй' }],
  ])('reads %j', (text, measure) => {
    expect(readMeasure(text)).toEqual(measure);
  });

  it.each([
    '',
    '-',
    '1,5',
    '1.5.2',
    '12/',
    '/48',
    '12/0',
    '5>',
    '>5',
    '<',
    '<x',
    '1e999',
    '12 3',
    '~',
    '85%%',
    '12/48/2',
  ])('does not guess at %j', (text) => {
    expect(readMeasure(text)).toBeUndefined();
  });

  it.each([
    ['12', 12],
    ['85%', 85],
    ['12/48', 0.25],
    ['<5', undefined],
    ['n/a', undefined],
    ['drafted', undefined],
    ['?', undefined],
  ])('gives %j as %j for calculation', (text, value) => {
    expect(measureValue(text)).toBe(value);
  });
});
