import { afterEach, expect, test } from 'vitest';
import { createReading, type Reading } from './reading.ts';
import { ReadingRefused } from './reading-refused.ts';

let reading: Reading;
afterEach(() => reading.close());

const asked = { asOf: '2026-11-21' };
const small = { 'plan.yaml': 'plan: { id: small }\n' };
const large = { 'plan.yaml': `plan: { id: large }\nsources:\n${'  - { id: x, title: y }\n'.repeat(40_000)}` };

test('text that takes too long is refused, and the next is read', async () => {
  reading = createReading({ workers: 1, patience: 150 });
  const slow = reading.gate(large, asked);
  await expect(slow).rejects.toThrow(ReadingRefused);
  await expect(slow).rejects.toMatchObject({ why: 'too slow' });
  expect(await reading.gate(small, asked)).toMatchObject({ refused: [], heads: { planKey: 'small' } });
});

test('more than can wait is refused at once', async () => {
  reading = createReading({ workers: 1, queue: 1 });
  const calls = Array.from({ length: 5 }, () => reading.gate(small, asked));
  const outcomes = await Promise.allSettled(calls);
  expect(outcomes.map(({ status }) => status)).toEqual([
    'fulfilled',
    'fulfilled',
    'rejected',
    'rejected',
    'rejected',
  ]);
  await expect(calls[4]).rejects.toMatchObject({ why: 'too many' });
});

test('a mistake of ours comes through as what it is', async () => {
  reading = createReading({ workers: 1 });
  await expect(reading.statistics(small, { asOf: 'soon' }, [], 'state')).rejects.toThrow('"soon" is no date');
});
