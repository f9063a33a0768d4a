import { check } from '@followthrough/plan-language';
import { expect, test } from 'vitest';
import { headsOf } from './heads.ts';

const today = '2026-11-21';

test.each([
  [
    'plan: { id: p, title: Plan, reviews: [a, b] }',
    { kind: 'plan', planKey: 'p', title: 'Plan', reviews: ['a', 'b'] },
  ],
  ['plan: { id: p, reviews: a }', { kind: 'plan', title: 'p', reviews: ['a'] }],
  ['review: { id: r, document: A/HRC/30/6 }', { kind: 'review', reviewKey: 'r', title: 'A/HRC/30/6' }],
  ['review: { id: r }\nplan: { id: p, title: " Both " }', { kind: 'both', title: 'Both' }],
  ['plan: { id: p, languages: [mn, en], title: { en: Plan, mn: Төлөвлөгөө } }', { title: 'Төлөвлөгөө' }],
  ['actions: []', { kind: 'plan', title: 'Untitled', reviews: [] }],
  ['', { title: 'Untitled' }],
])('%s', (text, heads) => {
  expect(headsOf(check({ 'a.yaml': `${text}\n` }, { today }).content)).toMatchObject(heads);
});
