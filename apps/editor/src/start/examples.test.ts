import { samples } from '@followthrough/samples/node';
import { expect, test } from 'vitest';
import { exampleAmong, exampleIds } from './examples.ts';

test('the examples are among the plans a new store is given', async () => {
  const heads = (await samples()).map(({ files }) => files['plan.yaml'] ?? '');
  for (const id of exampleIds) expect(heads.some((head) => head.includes(`\n  id: ${id}\n`))).toBe(true);
});

test('the first example there is, is offered; without one, none', () => {
  expect(exampleAmong([{ plan: 'other' }, { plan: 'ngo-forum-2015' }])).toEqual({ plan: 'ngo-forum-2015' });
  expect(exampleAmong([{ plan: 'ngo-forum-2015' }, { plan: exampleIds[0] }])).toEqual({
    plan: exampleIds[0],
  });
  expect(exampleAmong([{ plan: 'other' }, {}])).toBeUndefined();
});
