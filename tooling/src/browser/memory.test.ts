import { utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { scratchFolder } from '../checks/scratch-tree.ts';
import { recall, remember } from './memory.ts';

const withProgram = () => {
  const cache = scratchFolder({ chromium: 'program' });
  const seen = { how: 'a test', path: join(cache, 'chromium'), env: { FONTCONFIG_FILE: 'x' }, sandbox: true };
  remember(cache, seen);
  return { cache, seen };
};

test('recalls what was seen, without our environment', () => {
  const { cache, seen } = withProgram();
  expect(recall(cache)).toEqual(seen);
});

test('an empty memory, another program at the place, or another wish', () => {
  expect(recall(scratchFolder({}))).toBeUndefined();
  const replaced = withProgram();
  writeFileSync(replaced.seen.path, 'another program');
  expect(recall(replaced.cache)).toBeUndefined();
  const updated = withProgram();
  utimesSync(updated.seen.path, 1, 1);
  expect(recall(updated.cache)).toBeUndefined();
  const { cache } = withProgram();
  vi.stubEnv('CHROMIUM_PATH', '/somewhere/else');
  expect(recall(cache)).toBeUndefined();
  vi.unstubAllEnvs();
});
