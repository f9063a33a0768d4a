import { expect, it } from 'vitest';
import { actionCategories, findActionCategory, findUprInfoIssue, uprInfoIssues } from './uprinfo.ts';

it('has 54 issues and five categories in order of rank', () => {
  expect(new Set(uprInfoIssues.items.map(({ label }) => label)).size).toBe(54);
  expect(actionCategories.items.map(({ rank }) => rank)).toEqual([1, 2, 3, 4, 5]);
});

it('no verb opens two categories', () => {
  const verbs = actionCategories.items.flatMap((category) => category.verbs);
  expect(new Set(verbs).size).toBe(verbs.length);
});

it.each([
  ['Detention', 'Detention'],
  ['Detention conditions', 'Detention'],
  ['Technical assistance', 'Technical assistance and cooperation'],
  ['Technical assistance and cooperation', 'Technical assistance and cooperation'],
  ["Women's rights", "Women's rights"],
  ['Women’s Rights', "Women's rights"],
  ['HIV – Aids', 'HIV - Aids'],
  ['Rights', undefined],
])('findUprInfoIssue: %j is %s', (text, label) => {
  expect(findUprInfoIssue(text)?.label).toBe(label);
});

it.each([
  ['4', 'general action'],
  ['Specific action', 'specific action'],
  ['6', undefined],
  ['', undefined],
])('findActionCategory: %j is %s', (text, name) => {
  expect(findActionCategory(text)?.name).toBe(name);
});
