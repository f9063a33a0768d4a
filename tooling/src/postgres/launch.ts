// Creates a cluster, starts the server on it, and makes sure neither outlives the process that asked.
import { type ChildProcess, spawn } from 'node:child_process';
import { rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import pg from 'pg';
import type { Binaries } from './binaries.ts';
import { type Cluster, createCluster } from './cluster.ts';
import { guard } from './guard.ts';

/** A server that answers: its address, where its programs came from, and how to end it. */
export interface StartedPostgres {
  url: string;
  how: string;
  stop: () => Promise<void>;
}

const unsafeButFast = ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off', 'max_connections=200'];

/** A server on a free port of 127.0.0.1, speed before safety. Throws with the server's words when it does not start. */
export async function launch(binaries: Binaries): Promise<StartedPostgres> {
  const cluster = createCluster(binaries);
  const port = await freePort();
  const args = ['-D', cluster.data, '-p', String(port), '-h', '127.0.0.1', '-k', cluster.folder];
  const [program, argv] = cluster.command('postgres', [...args, ...unsafeButFast.flatMap((s) => ['-c', s])]);
  const server = spawn(program, argv, {
    ...cluster.options,
    stdio: ['ignore', 'ignore', 'pipe'],
    detached: true, // Ctrl-C in the terminal must not end the server before the tests that use it
  });
  const release = guard(server, cluster.folder);
  const url = `postgres://postgres@127.0.0.1:${port}/postgres`;
  try {
    await answers(server, url);
  } catch (error) {
    server.kill('SIGQUIT');
    release();
    rmSync(cluster.folder, { recursive: true, force: true });
    throw error;
  }
  return {
    url,
    how: `${binaries.how}, ${cluster.how}`,
    stop: () => stop(server, cluster, release),
  };
}

async function answers(server: ChildProcess, url: string): Promise<void> {
  let said = '';
  server.stderr?.on('data', (chunk: Buffer) => {
    said = (said + chunk.toString()).slice(-4000);
  });
  server.once('error', (error) => {
    said += error.message;
  });
  const deadline = Date.now() + 30_000;
  for (;;) {
    if (await connects(url)) return;
    if (server.exitCode !== null || server.pid === undefined || Date.now() > deadline)
      throw new Error(`the server does not answer: ${said.trim()}`);
    await wait(40);
  }
}

async function connects(url: string): Promise<boolean> {
  const client = new pg.Client({
    connectionString: url,
    connectionTimeoutMillis: 5000,
  });
  client.on('error', () => {}); // a server going down says so outside every query
  try {
    await client.connect();
    await client.query('select 1');
    return true;
  } catch {
    return false;
  } finally {
    await client.end().catch(() => {});
  }
}

/** SIGTERM waits for clients to leave; an abrupt end would reach their pools as an unhandled error. */
async function stop(server: ChildProcess, cluster: Cluster, release: () => void): Promise<void> {
  if (server.exitCode === null && server.signalCode === null) {
    const exited = new Promise((resolve) => server.once('exit', resolve));
    server.kill('SIGTERM');
    const fast = setTimeout(() => server.kill('SIGINT'), 3000);
    await exited;
    clearTimeout(fast);
  }
  release();
  rmSync(cluster.folder, { recursive: true, force: true });
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() =>
        address && typeof address === 'object' ? resolve(address.port) : reject(new Error('no free port')),
      );
    });
  });
}
