// Journeys in a real Chromium against the real server on an empty store of its own.
import { mkdtempSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureBrowser } from '@followthrough/tooling/browser';
import { defineConfig } from '@playwright/test';

// Every worker reads this file again, and must find the port and the folder the first reading chose.
process.env.JOURNEY_PORT ??= String(await freePort());
process.env.JOURNEY_DATA ??= mkdtempSync(join(tmpdir(), 'followthrough-journeys-'));
const port = process.env.JOURNEY_PORT;
const origin = `http://127.0.0.1:${port}`;

const { launch } = await ensureBrowser();

export default defineConfig({
  testDir: 'e2e',
  outputDir: '../../.cache/journeys',
  fullyParallel: true,
  workers: 2,
  timeout: 90_000,
  expect: { timeout: 10_000 },
  forbidOnly: true,
  reporter: [['list'], ['json', { outputFile: '../../.cache/reports/journeys.json' }]],
  globalTeardown: './e2e/remove-data.ts',
  use: {
    baseURL: origin,
    launchOptions: launch,
    locale: 'en-GB',
    colorScheme: 'light',
    contextOptions: { reducedMotion: 'reduce' },
    screenshot: 'only-on-failure',
  },
  webServer: {
    command: `"${process.execPath}" ../api/src/main.ts`,
    url: `${origin}/readyz`,
    env: { PORT: port, DATA_DIR: join(process.env.JOURNEY_DATA, 'store') },
    timeout: 60_000,
    gracefulShutdown: { signal: 'SIGTERM', timeout: 10_000 },
  },
});

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}
