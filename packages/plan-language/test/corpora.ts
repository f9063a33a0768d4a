// Reads the project's shared inputs, which are no part of the repository.
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const data = process.env.FOLLOWTHROUGH_DATA ?? fileURLToPath(new URL('../../../../shared', import.meta.url));

/** The cases of a corpus; none, said plainly, where the shared folder is absent. */
export function corpus<Case>(name: string): Case[] {
  const path = `${data}/corpora/${name}.json`;
  if (existsSync(path)) return (JSON.parse(readFileSync(path, 'utf8')) as { cases: Case[] }).cases;
  console.warn(`Skipped: ${path} is absent, so the tests on ${name} do not run`);
  return [];
}
