import { chmodSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { scratchFolder } from '../checks/scratch-tree.ts';
import { failureToDraw, launchOf } from './draws.ts';

test('a program that is not there, or is no browser, says so', async () => {
  expect(await failureToDraw(launchOf({ how: 'x', path: '/nowhere/chromium' }, true))).toMatch(
    /ENOENT|doesn't exist/,
  );
  const folder = scratchFolder({ chromium: '#!/bin/sh\necho no libraries >&2\nexit 127\n' });
  chmodSync(join(folder, 'chromium'), 0o755);
  expect(await failureToDraw(launchOf({ how: 'x', path: join(folder, 'chromium') }, true))).toBeTruthy();
});

test("the candidate's environment goes over ours, and only root gives up the sandbox", () => {
  const launch = launchOf({ how: 'x', path: 'p', env: { PATH: 'theirs' } }, true);
  expect(launch.env).toMatchObject({ PATH: 'theirs', HOME: process.env.HOME });
  expect(launch.args).not.toContain('--no-sandbox');
  expect(launchOf({ how: 'x', path: 'p' }, false).args).toContain('--no-sandbox');
});
