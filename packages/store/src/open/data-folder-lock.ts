// PGlite takes no lock on its folder: a second process would read and write the same files.
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { StoreError } from '../store-error.ts';

export interface FolderLock {
  release: () => void;
}

/** The process that wrote a lock file; `started` tells it from a later one that was given the same number. */
interface Holder {
  pid: number;
  started: string;
  since: string;
}

const heldHere = new Set<string>();

/** Creates the folder and locks it for this process. Throws a StoreError that names the holder. */
export async function lockDataFolder(folder: string): Promise<FolderLock> {
  const path = join(resolve(folder), 'lock');
  mkdirSync(folder, { recursive: true });
  if (heldHere.has(path)) throw inUse(folder, 'this process');
  const text = JSON.stringify(ourselves());
  for (let attempt = 0; attempt < 20; attempt++) {
    if (take(path, text)) {
      heldHere.add(path);
      return { release: () => release(path) };
    }
    const found = read(path);
    const holder = parse(found);
    if (holder && isAlive(holder)) throw inUse(folder, `process ${holder.pid}, since ${holder.since}`);
    // a file without a holder is either half written, or was left so by a crash
    if (!holder) await wait(50);
    if (holder || attempt > 5) remove(path, found);
  }
  throw inUse(folder, 'another process');
}

function inUse(folder: string, holder: string): StoreError {
  return new StoreError('folder-in-use', `The data folder ${folder} is in use by ${holder}.`);
}

function take(path: string, text: string): boolean {
  try {
    writeFileSync(path, text, { flag: 'wx' });
    return true;
  } catch (error) {
    if (hasCode(error, 'EEXIST')) return false;
    throw error;
  }
}

function release(path: string): void {
  heldHere.delete(path);
  rmSync(path, { force: true });
}

/** Removes a dead holder's file; one that another process has taken meanwhile is put back. */
function remove(path: string, found: string): void {
  const aside = `${path}.${process.pid}`;
  try {
    renameSync(path, aside);
    const moved = read(aside);
    if (moved !== found) take(path, moved);
    rmSync(aside, { force: true });
  } catch (error) {
    if (!hasCode(error, 'ENOENT')) throw error;
  }
}

function read(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return '';
    throw error;
  }
}

function parse(text: string): Holder | undefined {
  try {
    const holder = JSON.parse(text) as Partial<Holder> | null;
    return typeof holder?.pid === 'number'
      ? { started: '', since: '', ...holder, pid: holder.pid }
      : undefined;
  } catch {
    return undefined;
  }
}

const ourselves = (): Holder => ({
  pid: process.pid,
  started: startOf(process.pid),
  since: new Date().toISOString(),
});

function isAlive(holder: Holder): boolean {
  try {
    process.kill(holder.pid, 0);
  } catch (error) {
    return hasCode(error, 'EPERM');
  }
  return startOf(holder.pid) === holder.started;
}

/** When a process started, in ticks since boot; empty where the system does not say. In a container numbers recur. */
function startOf(pid: number): string {
  try {
    const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim();
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
      .replace(/^.*\) /s, '')
      .split(' ');
    return `${boot} ${fields[19] ?? ''}`;
  } catch {
    return '';
  }
}

const hasCode = (error: unknown, code: string): boolean =>
  error instanceof Error && 'code' in error && error.code === code;
