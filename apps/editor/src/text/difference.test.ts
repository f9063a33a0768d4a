import { expect, test } from 'vitest';
import { differenceOf } from './difference.ts';

const texts = [
  '',
  'a',
  'aa',
  'ab',
  'ba',
  'abab',
  'aab',
  'the text',
  'the new text',
  'a text',
  'the tex',
  'he text',
];
const pairs = texts.flatMap((before) => texts.map((after): [string, string] => [before, after]));

test.each(pairs)('%j becomes %j by its one difference', (before, after) => {
  const difference = differenceOf(before, after);
  if (difference === undefined) expect(before).toBe(after);
  else expect(before.slice(0, difference.start) + difference.text + before.slice(difference.end)).toBe(after);
});

test('nothing but the difference is touched', () => {
  expect(differenceOf('the text', 'the new text')).toEqual({ start: 4, end: 4, text: 'new ' });
  expect(differenceOf('aaa', 'aaaa')).toEqual({ start: 3, end: 3, text: 'a' });
  expect(differenceOf('same', 'same')).toBeUndefined();
});
