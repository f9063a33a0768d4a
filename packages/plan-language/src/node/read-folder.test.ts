import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { check } from '../check.ts';
import { readFolder } from './read-folder.ts';

const today = '2026-11-21';
let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'followthrough-'));
  await mkdir(join(folder, 'plan', '.git'), { recursive: true });
  await mkdir(join(folder, 'plan', 'more'));
  await writeFile(join(folder, 'outside.yaml'), 'plan: {id: secret}\n');
  await writeFile(join(folder, 'plan', 'plan.yaml'), '\ufeffplan: {id: p}\n');
  await writeFile(join(folder, 'plan', 'more', 'a.yaml'), 'parties: []\n');
  await writeFile(join(folder, 'plan', 'old.yml'), 'plan: {id: q}\n');
  await writeFile(join(folder, 'plan', 'latin.yaml'), Buffer.from([0x23, 0x20, 0xe9, 0x0a]));
  await writeFile(join(folder, 'plan', 'notes.txt'), 'no plan');
  await writeFile(join(folder, 'plan', '.git', 'x.yaml'), 'no plan');
  await symlink(join(folder, 'outside.yaml'), join(folder, 'plan', 'link.yaml'));
  await symlink(join(folder, 'plan'), join(folder, 'plan', 'loop'));
});

afterAll(() => rm(folder, { recursive: true }));

test('a folder is read from disk, and links out of it are only named', async () => {
  const { files, outside } = await readFolder(join(folder, 'plan'));
  expect(files).toEqual({
    'latin.yaml': '# \ud800\n',
    'more/a.yaml': 'parties: []\n',
    'old.yml': '',
    'plan.yaml': '\ufeffplan: {id: p}\n',
  });
  expect(outside).toEqual(['link.yaml']);
  const findings = check(files, { today }).findings.map(({ file, code }) => `${file} ${code}`);
  expect(findings).toEqual(['latin.yaml not-text', 'old.yml bad-path']);
});
