import { expect, test } from 'vitest';
import { bestMatches, matchScore } from './match.ts';

const commands = ['Save revision', 'Show the problems', 'Show the figures', 'Close the tab', 'Import a list'];

test.each([
  ['sr', 'Save revision'],
  ['import', 'Import a list'],
  ['fig', 'Show the figures'],
  ['sh pro', 'Show the problems'],
  ['CLOSE', 'Close the tab'],
])('%j finds %s first', (typed, first) => {
  expect(bestMatches(typed, commands, (one) => one)[0]).toBe(first);
});

test('nothing typed shows everything in its order', () => {
  expect(bestMatches(' ', commands, (one) => one)).toEqual(commands);
});

test('letters that are not there in order fit nothing', () => {
  expect(bestMatches('zx', commands, (one) => one)).toEqual([]);
  expect(matchScore('evas', 'Save')).toBeUndefined();
});

test('Mongolian letters are found in either case', () => {
  expect(bestMatches('хувил', ['Файл нээх', 'Хувилбар хадгалах'], (one) => one)).toEqual([
    'Хувилбар хадгалах',
  ]);
});
