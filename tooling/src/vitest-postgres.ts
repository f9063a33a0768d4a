// Vitest's global set-up: one PostgreSQL a run, for the rooms that ask for it in vitest.config.ts.
import type { TestProject } from 'vitest/node';
import { startPostgres } from './postgres.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Address of the run's PostgreSQL; tests create their own databases in it. */
    postgresUrl: string;
  }
}

/** Starts the server, provides its address, and returns how to end it. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const server = await startPostgres();
  console.error(`PostgreSQL for the tests: ${server.how}.`);
  project.provide('postgresUrl', server.url);
  return server.stop;
}
