// Workers of the browser.
import type { SpawnedWorker } from './remote-api.ts';
import { serve } from './serve.ts';

/** Starts workers from a factory, such as `() => new Worker(new URL('./w.ts', import.meta.url), { type: 'module' })`. */
export function spawnWorker(create: () => Worker): () => SpawnedWorker {
  return () => {
    const worker = create();
    return {
      endpoint: worker,
      // A worker that closes itself tells nobody; only a time limit ends a call to it.
      onDeath: (listener) => {
        worker.addEventListener('error', (event) =>
          listener(event.message || 'its script could not be loaded'),
        );
        worker.addEventListener('messageerror', () => listener('it sent what cannot be read'));
      },
      terminate: () => worker.terminate(),
    };
  };
}

/** Called in a worker: offers the functions of `api` to the pool that started it. */
export function expose(api: object): void {
  serve(api);
}
