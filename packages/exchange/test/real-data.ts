// Real exports, where the folder with them is there; nothing of it is part of this repository.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const folder = join(
  process.env.FOLLOWTHROUGH_DATA ?? join(import.meta.dirname, '../../../../shared'),
  'data',
);

export const hasRealData = existsSync(join(folder, 'uprinfo_recommendations_sessions_1_20.csv'));

if (!hasRealData) console.warn(`Skipped: no real data at ${folder} (set FOLLOWTHROUGH_DATA).`);

export const realFile = (name: string): Uint8Array => readFileSync(join(folder, name));
