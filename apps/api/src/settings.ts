import type { Home } from '@followthrough/store';

export interface Settings {
  port: number;
  home: Home;
}

/** What the environment says: PORT, DATA_DIR, DATABASE_URL. Throws for a port that is none. */
export function readSettings(env: Readonly<Record<string, string | undefined>>): Settings {
  const { PORT = '3000', DATA_DIR = '.data', DATABASE_URL = '' } = env;
  const port = Number(PORT);
  if (!/^\d{1,5}$/.test(PORT) || port > 65_535) throw new Error(`PORT is no port: ${PORT}`);
  return { port, home: DATABASE_URL === '' ? { dataDir: DATA_DIR } : { url: DATABASE_URL } };
}
