import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { type Binaries, findBinaries } from './binaries.ts';
import { launch } from './launch.ts';

const [binaries] = findBinaries();
const asRoot = process.getuid?.() === 0;
const closed: string[] = [];

/** The programs in a folder with mode 0700, as in a checkout under root's home. */
function behindClosedDoor(from: Binaries): Binaries {
  const folder = mkdtempSync(join(tmpdir(), 'followthrough-closed-'));
  closed.push(folder);
  cpSync(from.root, join(folder, 'native'), { recursive: true, verbatimSymlinks: true });
  return { ...from, root: join(folder, 'native') };
}

afterEach(() => {
  vi.unstubAllEnvs();
  for (const folder of closed.splice(0)) rmSync(folder, { recursive: true, force: true });
});

test.runIf(binaries)('starts from a folder that other users cannot read', async () => {
  const server = await launch(behindClosedDoor(binaries as Binaries));
  expect(server.how).toMatch(asRoot ? /namespace|copy/ : /this user/);
  await server.stop();
});

test.runIf(binaries && asRoot)('does so without namespaces too', async () => {
  vi.stubEnv('PATH', '/nowhere');
  const server = await launch(behindClosedDoor(binaries as Binaries));
  expect(server.how).toContain('from a copy');
  await server.stop();
});

test('programs that do not run are told with what each way said', async () => {
  const nowhere = { root: '/nowhere', version: 18, how: 'nowhere' };
  await expect(launch(nowhere)).rejects.toThrow(
    asRoot ? /asNobody in .*\n.*inNamespace in / : /asOurselves in /,
  );
});
