import { expect, it } from 'vitest';
import { findMongolianCluster, mongolianClusters } from './clusters.ts';

it('has the five clusters of annex 8.2, themes as many as printed', () => {
  expect(mongolianClusters.items.map(({ id, themes }) => [id, themes.length])).toEqual([
    ['justice', 13],
    ['children', 0],
    ['women', 1],
    ['esc', 8],
    ['other-vulnerable', 6],
  ]);
});

it.each([
  ['justice', 'justice'],
  ['Justice + Civil and political rights', 'justice'],
  ['Women', 'women'],
  ['ESC', 'esc'],
  ['Economic, Social & Cultural Rights (ESC)', 'esc'],
  ['Economic, social and cultural rights', 'esc'],
  ['OVG', 'other-vulnerable'],
  ['Хүүхэд', 'children'],
  ['Gender', undefined],
])('findMongolianCluster: %j is %s', (text, id) => {
  expect(findMongolianCluster(text)?.id).toBe(id);
});
