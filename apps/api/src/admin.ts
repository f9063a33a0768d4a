// Verbs of whoever runs the server: `npm run admin -- migrate`.
import { migrate, openDatabase } from '@followthrough/store';
import { readSettings } from './settings.ts';

const verbs: Readonly<Record<string, () => Promise<void>>> = { migrate: migrateStore };

try {
  const verb = process.argv[2] ?? '';
  const run = Object.hasOwn(verbs, verb) ? verbs[verb] : undefined;
  if (!run) throw new Error(`No such verb: ${verb || '(none)'}. There is ${Object.keys(verbs).join(', ')}.`);
  await run();
} catch (error) {
  console.error(error instanceof Error ? error.message.split('\n')[0] : String(error));
  process.exitCode = 1;
}

/** Brings the schema up to date, as the server does when it starts. */
async function migrateStore(): Promise<void> {
  const { db, close } = await openDatabase(readSettings(process.env).home);
  try {
    const steps = await migrate(db);
    console.log(steps.length > 0 ? `Took ${steps.join(', ')}.` : 'Nothing to do: the schema is up to date.');
  } finally {
    await close();
  }
}
