// A caller for tests: a folder of its own, ears for both streams, and a day that stands still.
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Host } from '../src/host.ts';
import { run } from '../src/program.ts';

export const today = '2026-11-21';

export interface Said {
  code: number;
  out: string;
  err: string;
}

export interface Caller {
  folder: string;
  /** Runs a verb in the folder. */
  say(...args: string[]): Promise<Said>;
  write(files: Readonly<Record<string, string | Uint8Array>>): Promise<void>;
  read(path: string): Promise<string>;
  /** Paths of all files, hidden ones too. */
  list(): Promise<string[]>;
  leave(): Promise<void>;
}

export async function createCaller(more: Partial<Host> = {}): Promise<Caller> {
  const folder = await mkdtemp(join(tmpdir(), 'followthrough-cli-'));
  return {
    folder,
    async say(...args) {
      const said = { code: 0, out: '', err: '' };
      said.code = await run(args, { ...quietHost(folder, said), ...more });
      return said;
    },
    async write(files) {
      for (const [path, content] of Object.entries(files)) {
        await mkdir(dirname(join(folder, path)), { recursive: true });
        await writeFile(join(folder, path), content);
      }
    },
    read: (path) => readFile(join(folder, path), 'utf8'),
    async list() {
      const entries = await readdir(folder, { recursive: true, withFileTypes: true });
      const files = entries.filter((entry) => !entry.isDirectory());
      return files.map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1)).sort();
    },
    leave: () => rm(folder, { recursive: true }),
  };
}

const quietHost = (cwd: string, said: Said): Host => ({
  cwd,
  out: async (text) => {
    said.out += text;
  },
  err: (text) => {
    said.err += text;
  },
  interactive: false,
  colours: false,
  input: async () => '',
  today: () => today,
  now: () => 0,
});
