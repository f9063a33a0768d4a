import { readdir, readFile } from 'node:fs/promises';

/** One example plan folder: its name, and its files by name. */
export interface Sample {
  name: string;
  files: Record<string, string>;
}

const folder = new URL('../plans/', import.meta.url);

/** The example plans, in the order in which they build on each other: reviews before the plans on them. */
export async function samples(): Promise<Sample[]> {
  return Promise.all(sampleNames.map(async (name) => ({ name, files: await readFiles(name) })));
}

export const sampleNames = [
  'mongolia-2015',
  'arcadia-review',
  'arcadia-coalition',
  'arcadia-government',
  'arcadia-commission',
] as const;

async function readFiles(name: string): Promise<Record<string, string>> {
  const directory = new URL(`${name}/`, folder);
  const names = (await readdir(directory)).filter((file) => file.endsWith('.yaml')).sort();
  const texts = await Promise.all(names.map((file) => readFile(new URL(file, directory), 'utf8')));
  return Object.fromEntries(names.map((file, index) => [file, texts[index] ?? '']));
}
