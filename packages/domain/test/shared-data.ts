// For tests on real exports: rows of the shared data folder, which may be absent.
// The domain compiles without Node's types; this alone reads files, so it names the calls it makes.
type NodeProcess = {
  readonly env: { readonly FOLLOWTHROUGH_DATA?: string };
  readonly stderr: { write(text: string): void };
  getBuiltinModule(name: 'node:fs'): {
    existsSync(path: string): boolean;
    readFileSync(path: string, encoding: 'utf8'): string;
  };
};
const { process } = globalThis as unknown as { readonly process: NodeProcess };
const { dirname } = import.meta as unknown as { readonly dirname: string };
const files = process.getBuiltinModule('node:fs');

const folder = `${process.env.FOLLOWTHROUGH_DATA ?? `${dirname}/../../../../shared`}/data`;

/** UPR Info's 41,064 recommendations of sessions 1 to 20. */
export const uprInfo = 'uprinfo_recommendations_sessions_1_20.csv';

/** Tests on real data are skipped, saying so, where it is not there. */
export const present = files.existsSync(`${folder}/${uprInfo}`);
if (!present) process.stderr.write(`Skipped: no real data at ${folder} (set FOLLOWTHROUGH_DATA).\n`);

const cache = new Map<string, Record<string, string>[]>();

/** Rows of a file, by column. */
export function read(file: string): Record<string, string>[] {
  const known = cache.get(file);
  if (known) return known;
  const [header = [], ...rows] = parseCsv(files.readFileSync(`${folder}/${file}`, 'utf8'));
  const records = rows.map((row) =>
    Object.fromEntries(header.map((name, index) => [name, row[index] ?? ''])),
  );
  cache.set(file, records);
  return records;
}

// Quoted cells may hold commas, quotes and line ends.
function parseCsv(text: string): string[][] {
  const rows: string[][] = [[]];
  for (const [, quoted, bare = '', end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|$)/g)) {
    rows.at(-1)?.push(quoted === undefined ? bare : quoted.replaceAll('""', '"'));
    if (end !== ',') rows.push([]);
  }
  return rows.filter((row) => row.length > 1);
}
