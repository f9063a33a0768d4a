import { expect, test } from 'vitest';
import { leaks } from './leaks.ts';
import { scratchTree } from './scratch-tree.ts';

// spelled in pieces, so that this file passes the check itself
const wrong: [text: string, said: string][] = [
  [`const a = '/${'home'}/someone/x';`, 'a path of a machine'],
  [`see /${'work'}/shared`, 'a path of a machine'],
  [`/${'root'}/.cache`, 'a path of a machine'],
  [`C:\\${'Users'}\\x`, 'a path of a machine'],
  [`https://registry.${'npmjs'}.org/x`, 'the host of a registry'],
  [`https://npm-${'registry'}.example.org/x`, 'the host of a registry'],
];

test.each(wrong)('%s', (text, said) => {
  expect(leaks(scratchTree({ 'packages/domain/README.md': `fine\n${text}` }))).toEqual([
    `packages/domain/README.md:2 has ${said}`,
  ]);
});

test('an address in the lockfile', () => {
  expect(leaks(scratchTree({ 'pnpm-lock.yaml': `tarball: https://${'x'}.example.org/a.tgz` }))).toEqual([
    'pnpm-lock.yaml names an address',
  ]);
});

test('addresses of the world and relative paths pass', () => {
  const text = 'https://www.ohchr.org/en/home/page ../shared packages/work/x ./work/x /homes/x';
  expect(leaks(scratchTree({ 'README2.md': text }))).toEqual([]);
});
