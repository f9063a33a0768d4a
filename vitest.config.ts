import { defineConfig, type TestProjectInlineConfiguration } from 'vitest/config';

/** Rooms whose tests need a real PostgreSQL; a run over other rooms starts none. */
const roomsOnPostgres = ['packages/store', 'apps/api', 'apps/jobs', 'tooling'];

const rooms = '{apps/*,packages/*,tooling}';
const tests = (room: string) => `${room}/{src,test}/**/*.test.{ts,tsx}`;

const common = { testTimeout: 30_000, hookTimeout: 60_000 };

const projects: TestProjectInlineConfiguration[] = [
  {
    test: {
      ...common,
      name: 'unit',
      include: [tests(rooms)],
      exclude: roomsOnPostgres.map((r) => `${r}/**`),
    },
  },
  {
    test: {
      ...common,
      name: 'postgres',
      include: roomsOnPostgres.map(tests),
      globalSetup: 'tooling/src/vitest-postgres.ts',
    },
  },
];

// One run over every room; journeys in a browser are Playwright's.
export default defineConfig({ test: { projects, maxWorkers: 2 } });
