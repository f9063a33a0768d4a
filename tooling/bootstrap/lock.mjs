// One process at a time, also when an earlier holder was killed.
import { mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

/**
 * Runs `work` while no other process holds the lock; `waiting` is called once if it has to wait.
 * @template T
 * @param {string} path
 * @param {() => void} waiting
 * @param {() => T | Promise<T>} work
 * @returns {Promise<T>}
 */
export async function withLock(path, waiting, work) {
  mkdirSync(dirname(path), { recursive: true });
  let told = false;
  while (!take(path)) {
    if (abandoned(path)) steal(path);
    else if (!told) {
      waiting();
      told = true;
    }
    await wait(150);
  }
  const release = () => rmSync(path, { force: true });
  process.once('exit', release);
  try {
    return await work();
  } finally {
    process.removeListener('exit', release);
    release();
  }
}

/** @param {string} path */
function take(path) {
  try {
    writeFileSync(path, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if (isCode(error, 'EEXIST')) return false;
    throw error;
  }
}

/** @param {string} path */
function abandoned(path) {
  try {
    const pid = Number(readFileSync(path, 'utf8'));
    // a holder writes its number just after creating the file
    if (!pid) return Date.now() - statSync(path).mtimeMs > 5000;
    process.kill(pid, 0);
    return false;
  } catch (error) {
    return isCode(error, 'ESRCH');
  }
}

/**
 * Only one of several waiting processes may remove an abandoned lock, and only if it still is one.
 * @param {string} path
 */
function steal(path) {
  const mine = `${path}.steal`;
  if (!take(mine)) {
    if (Date.now() - (statSync(mine, { throwIfNoEntry: false })?.mtimeMs ?? Date.now()) > 5000)
      rmSync(mine, { force: true });
    return;
  }
  try {
    if (abandoned(path)) renameSync(path, `${mine}.old`);
    rmSync(`${mine}.old`, { force: true });
  } finally {
    rmSync(mine, { force: true });
  }
}

/**
 * @param {unknown} error
 * @param {string} code
 */
function isCode(error, code) {
  return error instanceof Error && 'code' in error && error.code === code;
}
