// A real PostgreSQL for tests, whatever the machine has and whoever runs it.
import { findBinaries } from './postgres/binaries.ts';
import { launch, type StartedPostgres } from './postgres/launch.ts';

export type { StartedPostgres };

/**
 * TEST_DATABASE_URL when set, else a throwaway server from the embedded binaries or the system's.
 * Throws with what each attempt said when none starts.
 */
export async function startPostgres(env: NodeJS.ProcessEnv = process.env): Promise<StartedPostgres> {
  if (env.TEST_DATABASE_URL)
    return {
      url: env.TEST_DATABASE_URL,
      how: 'TEST_DATABASE_URL',
      stop: async () => {},
    };
  const failures: string[] = [];
  for (const binaries of findBinaries()) {
    try {
      return await launch(binaries);
    } catch (error) {
      failures.push(`${binaries.how}: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
  const tried = failures.length > 0 ? failures.join('\n') : 'no PostgreSQL programs were found';
  throw new Error(`No PostgreSQL for tests. Set TEST_DATABASE_URL, or install PostgreSQL.\n${tried}`);
}
