// A process of its own: uses a pool in every way that opens channels, closes it, and should then end by itself.
import { spawnWorker } from '../src/node.ts';
import { createPool } from '../src/pool.ts';
import type { EchoApi } from './echo-worker.ts';

const pool = createPool<EchoApi>({
  size: 1,
  spawn: spawnWorker(new URL('./echo-worker.ts', import.meta.url)),
  timeoutMs: 60_000,
});
let heard = 0;
let cancelled = 0;
await pool.run('count', [3], { onProgress: () => heard++ });
const controller = new AbortController();
await pool
  .run('countThenSpin', [], { signal: controller.signal, onProgress: () => controller.abort() })
  .catch(() => cancelled++);
await pool.close();
console.log(`${heard} heard, ${cancelled} cancelled`);
