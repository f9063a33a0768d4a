import { samples } from '@followthrough/samples/node';
import { expect, it } from 'vitest';
import { check } from './check.ts';

it('finds no error in the example plans, opened together', async () => {
  const files: Record<string, string> = {};
  for (const sample of await samples())
    for (const [name, text] of Object.entries(sample.files)) files[`${sample.name}/${name}`] = text;
  const { findings } = check(files, { today: '2026-11-21' });
  expect(findings.filter(({ severity }) => severity === 'error').map(({ message }) => message)).toEqual([]);
  expect(findings.map(({ code }) => code)).toContain('rating-without-source');
});
