import { expect, test } from 'vitest';
import { crashed, summary, type Tally, withExit } from './tally.ts';

const good: Tally = { runner: 'unit', passed: 3, failures: [], skipped: ['a: needs data'] };

test('a good run stays good', () => expect(withExit(good, 0)).toEqual(good));

test('a runner that fell over after its last test has failed', () => {
  expect(withExit(good, 1).failures).toEqual([
    { name: 'unit', why: 'it ended with 1 although no test failed' },
  ]);
});

test('a failure is counted once', () => {
  const bad = { ...good, failures: [{ name: 'x', why: 'y' }] };
  expect(withExit(bad, 1)).toEqual(bad);
});

test('a run of nothing has failed', () => {
  expect(withExit({ ...good, passed: 0, skipped: [] }, 0).failures).toHaveLength(1);
});

test('the summary says what was skipped and what failed, and ends with the sum', () => {
  const said = summary([good, crashed('journeys', 'no browser\nnone at all')]);
  expect(said).toContain('Skipped (1):\n  a: needs data');
  expect(said).toContain('Failed (1):\n  journeys\n      no browser\n      none at all');
  expect(said.split('\n').at(-1)).toBe('3 passed, 1 failed');
});
