import { expect, test } from 'vitest';
import { namedRevision } from './etag.ts';

test.each([
  ['"abc"', 'abc'],
  ['abc', 'abc'],
  ['  "abc" ', 'abc'],
  ['W/"abc"', 'abc'],
  ['"a", "b"', 'a", "b'],
  ['', ''],
])('If-Match: %s names %j', (header, revision) => {
  expect(namedRevision(header)).toBe(revision);
});
