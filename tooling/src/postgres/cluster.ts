// An empty cluster, created in the first way that works here; PostgreSQL refuses to run as root.
import { type SpawnSyncReturns, spawnSync } from 'node:child_process';
import { chmodSync, chownSync, cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Binaries } from './binaries.ts';

/** A created cluster: `folder` is all of ours on disk, `command` says how to run a program on it. */
export interface Cluster {
  how: string;
  folder: string;
  data: string;
  command: (program: string, args: string[]) => [string, string[]];
  options: { uid?: number; gid?: number; cwd: string; env: NodeJS.ProcessEnv };
}

type Way = (binaries: Binaries, folder: string) => Omit<Cluster, 'folder' | 'data'>;

const nobody = 65534;

/** Throws with what every way said when none creates a cluster. */
export function createCluster(binaries: Binaries): Cluster {
  const ways: Way[] = process.getuid?.() === 0 ? [asNobody, inNamespace, copiedForNobody] : [asOurselves];
  const failures: string[] = [];
  for (const way of ways) {
    for (const temporary of new Set([tmpdir(), '/tmp'])) {
      const tried = attempt(way, binaries, temporary);
      if (typeof tried !== 'string') return tried;
      failures.push(tried);
    }
  }
  throw new Error(failures.join('\n'));
}

function attempt(way: Way, binaries: Binaries, temporary: string): Cluster | string {
  let folder: string | undefined;
  try {
    folder = mkdtempSync(join(temporary, 'followthrough-pg-'));
    chmodSync(folder, 0o700);
    const data = join(folder, 'data');
    const cluster = { ...way(binaries, folder), folder, data };
    const ran = initdb(cluster, binaries);
    if (ran.status === 0) return cluster;
    throw new Error(ran.error?.message ?? (ran.stderr || ran.stdout).trim());
  } catch (error) {
    if (folder) rmSync(folder, { recursive: true, force: true });
    return `${way.name} in ${temporary}: ${error instanceof Error ? error.message : String(error)}`;
  }
}

function initdb(cluster: Cluster, { version }: Binaries): SpawnSyncReturns<string> {
  // lower() and ilike know Cyrillic only with a Unicode locale, which PostgreSQL brings itself from 17 on
  const locale = version >= 17 ? ['--locale-provider=builtin', '--builtin-locale=C.UTF-8'] : [];
  const [program, args] = cluster.command('initdb', [
    ...['-D', cluster.data, '-U', 'postgres', '-A', 'trust', '-E', 'UTF8', '--no-sync', '--locale=C'],
    ...locale,
  ]);
  return spawnSync(program, args, { ...cluster.options, encoding: 'utf8' });
}

function asOurselves(binaries: Binaries, folder: string): ReturnType<Way> {
  return {
    how: 'as this user',
    command: inFolder(binaries.root),
    options: surroundings(folder),
  };
}

function asNobody(binaries: Binaries, folder: string): ReturnType<Way> {
  chownSync(folder, nobody, nobody);
  const options = { ...surroundings(folder), uid: nobody, gid: nobody };
  return { how: 'as nobody', command: inFolder(binaries.root), options };
}

/** For a checkout under a folder only root may enter: not root by name, root by rights. */
function inNamespace(binaries: Binaries, folder: string): ReturnType<Way> {
  const run = inFolder(binaries.root);
  return {
    how: 'in a user namespace',
    command: (program, args) => {
      const [path, rest] = run(program, args);
      return ['unshare', ['--user', '--map-user=1000', '--map-group=1000', path, ...rest]];
    },
    options: surroundings(folder),
  };
}

/** The same, where namespaces are forbidden: the programs move to where nobody can read them. */
function copiedForNobody(binaries: Binaries, folder: string): ReturnType<Way> {
  const copy = join(folder, 'programs');
  cpSync(binaries.root, copy, { recursive: true, verbatimSymlinks: true });
  return {
    ...asNobody({ ...binaries, root: copy }, folder),
    how: 'as nobody, from a copy',
  };
}

function inFolder(root: string): Cluster['command'] {
  return (program, args) => [join(root, 'bin', program), args];
}

function surroundings(folder: string): Cluster['options'] {
  return {
    cwd: '/',
    env: {
      PATH: process.env.PATH,
      LC_ALL: 'C',
      LANG: 'C',
      HOME: folder,
      USER: 'nobody',
    },
  };
}
