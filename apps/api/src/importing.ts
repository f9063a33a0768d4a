// From an uploaded file to plans: what it says, what would change, and storing it, all or nothing.
import type { ImportOptions, ImportResult } from '@followthrough/exchange';
import { createPlans, type Files, type NewPlan, type NewPlans } from '@followthrough/store';
import type { z } from 'zod';
import type { Context } from './context.ts';
import { passGate } from './gate.ts';
import { headsOf } from './reading/heads.ts';
import type { SavingOutcome } from './saving.ts';
import type { importForm } from './shapes/import.ts';

type Upload = z.output<typeof importForm> & { language?: 'en' | 'mn' | undefined };

/** Reads the file in a worker; parties that the files `beside` it declare already are not added again. */
export async function readUpload(
  { importer, reading, today }: Context,
  { file, format, language, ...review }: Upload,
  beside: Files,
): Promise<ImportResult> {
  const asOf = today();
  const options: ImportOptions = {
    today: asOf,
    name: file.name,
    review: without(review),
    parties: await reading.parties(beside, { asOf }),
    ...without({ format, language }),
  };
  return importer.importFile(new Uint8Array(await file.arrayBuffer()), options);
}

type Present<T> = { [Key in keyof T]: Exclude<T[Key], undefined> };

/** The fields that are there. */
const without = <T extends object>(fields: T): Partial<Present<T>> =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Partial<
    Present<T>
  >;

/** One plan to store for each folder, with paths of its own; reviews before the plans that may work on them. */
export function plansIn({ folders, files }: ImportResult): NewPlan[] {
  const plans = folders.map((folder): NewPlan => {
    const prefix = folder.folder === '' ? '' : `${folder.folder}/`;
    const own = Object.entries(files)
      .filter(([path]) => path.startsWith(prefix))
      .map(([path, text]) => [path.slice(prefix.length), text]);
    return { files: Object.fromEntries(own), heads: headsOf({ folders: [folder] }) };
  });
  return plans.sort((a, b) => Number(a.heads.kind !== 'review') - Number(b.heads.kind !== 'review'));
}

type Stored = Awaited<ReturnType<typeof createPlans>> | Extract<SavingOutcome, { outcome: 'unreadable' }>;

/** Stores imported plans together, if each of them passes the gate. */
export async function storeTogether(context: Context, wanted: NewPlans): Promise<Stored> {
  const plans: NewPlan[] = [];
  for (const { files } of wanted.plans) {
    const gate = await passGate(context, files);
    if (!gate.passed) return { outcome: 'unreadable', findings: gate.findings };
    plans.push({ files, heads: gate.heads });
  }
  return createPlans(context.db, { ...wanted, plans }, context);
}

/** A file's name as part of a message; names come with anything in them. */
export const printable = (name: string): string =>
  name.toWellFormed().replaceAll('\0', ' ').replaceAll(/\s+/g, ' ').slice(0, 200);
