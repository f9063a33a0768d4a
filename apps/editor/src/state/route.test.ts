import { expect, test } from 'vitest';
import { addressOf, type Route, readRoute } from './route.ts';

const places: [string, Route][] = [
  ['/', { place: 'start' }],
  ['/plans/abc', { place: 'plan', id: 'abc' }],
  [
    '/plans/abc?file=plan/women.yaml&line=12',
    { place: 'plan', id: 'abc', file: 'plan/women.yaml', line: 12 },
  ],
  ['/plans/a%2Fb?file=x.yaml', { place: 'plan', id: 'a/b', file: 'x.yaml' }],
];

test.each(places)('%s is an address and a place', (address, place) => {
  expect(readRoute(`http://127.0.0.1:3000${address}`)).toEqual(place);
  expect(addressOf(place)).toBe(address);
});

test.each(['/plans/', '/elsewhere', '/plans/a/b'])('%s leads to the start', (path) => {
  expect(readRoute(`http://127.0.0.1${path}`)).toEqual({ place: 'start' });
});

test.each(['0', '-3', 'x', ''])('a line that is none (%j) is left out', (line) => {
  expect(readRoute(`http://127.0.0.1/plans/a?file=b.yaml&line=${line}`)).toEqual({
    place: 'plan',
    id: 'a',
    file: 'b.yaml',
  });
});
