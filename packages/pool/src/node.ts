/// <reference path="./comlink-node.d.ts" />
// Workers of Node: worker_threads.
import { parentPort, Worker, type WorkerOptions } from 'node:worker_threads';
import nodeEndpoint from 'comlink/dist/esm/node-adapter.mjs';
import type { SpawnedWorker } from './remote-api.ts';
import { serve } from './serve.ts';

/** Starts workers from a module; `options.resourceLimits` bounds the memory of each. */
export function spawnWorker(module: URL, options: WorkerOptions = {}): () => SpawnedWorker {
  return () => {
    const worker = new Worker(module, options);
    return {
      endpoint: nodeEndpoint(worker),
      onDeath: (listener) => {
        worker.once('error', (error) => listener(messageOf(error)));
        worker.once('exit', (code) => listener(`it exited with code ${code}`));
        worker.once('messageerror', (error) => listener(messageOf(error)));
      },
      terminate: () => worker.terminate(),
    };
  };
}

/** Called in a worker: offers the functions of `api` to the pool that started it. */
export function expose(api: object): void {
  if (parentPort === null) throw new Error('expose() belongs in a worker thread');
  serve(api, nodeEndpoint(parentPort));
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
