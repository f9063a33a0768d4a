// import FILE --to DIR: a table from elsewhere as plan files, all of it or nothing.
import { readFile, stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { defaultMaxBytes, formats, type ImportResult, wordsOf } from '@followthrough/exchange';
import { importInPool } from '@followthrough/exchange/node';
import { Option } from 'commander';
import { CannotRun, type Host } from '../host.ts';
import {
  importFindingsText,
  importSummaryText,
  refusalText,
  wouldReplaceText,
} from '../words/import-text.ts';
import { createProgress } from '../words/progress.ts';
import { changesOf, existingFiles, partiesKept } from '../workspace/changes.ts';
import { writeFiles } from '../workspace/write-files.ts';
import { type ImportArguments, importOptionsOf } from './import-arguments.ts';
import { languageOption, todayOption, type Verbs } from './verbs.ts';

export function addImport({ program, host, done }: Verbs): void {
  program
    .command('import')
    .description('turn a table from elsewhere into plan files; a file with a mistake changes nothing')
    .argument('<file>', 'CSV file, or a plan exported as JSON')
    .requiredOption('--to <dir>', 'folder to write into')
    .addOption(
      new Option('--from <format>', 'format of the file; its headings decide where this is left out').choices(
        formats.map(({ id }) => id),
      ),
    )
    .option('--preview', 'say what would change, and write nothing')
    .option('--force', 'replace files that are there and differ')
    .option('--state <state>', 'State under review, where the file does not say it')
    .option('--review <id>', 'id of the review, where the file holds one')
    .option('--document <symbol>', 'document with the recommendations, as A/HRC/30/6')
    .option('--plan <id>', 'id of the plan that a matrix becomes')
    .option('--party <party>', 'party whose plan a matrix is')
    .option('--title <title>', 'title of the plan that a matrix becomes')
    .addOption(todayOption())
    .addOption(languageOption())
    .action(async (file: string, options: ImportArguments) => done(await importInto(file, options, host)));
}

async function importInto(file: string, args: ImportArguments, host: Host): Promise<number> {
  const { to, preview = false, force = false, today = host.today() } = args;
  const bytes = await readBytes(file, host);
  const target = resolve(host.cwd, to);
  const present = await existingFiles(target);
  const result = await imported(bytes, file, { ...args, today }, present, host);
  host.err(importFindingsText(result.findings));
  if (!result.ok) {
    host.err(refusalText(file));
    return 1;
  }
  const changes = changesOf(present, result, today);
  if (!preview && !force && changes.differing.length > 0) {
    host.err(wouldReplaceText(changes, to));
    return 1;
  }
  if (!preview) await writeFiles(target, Object.fromEntries(changes.toWrite));
  await host.out(importSummaryText(result, changes, { to, preview }));
  return 0;
}

/** Bodies are compared with the parties that stay in the folder, which is known only once the files are. */
async function imported(
  bytes: Uint8Array,
  file: string,
  args: ImportArguments & { today: string },
  present: Readonly<Record<string, string>>,
  host: Host,
): Promise<ImportResult> {
  const progress = createProgress(host);
  const options = importOptionsOf(file, args);
  const run = {
    onProgress: ({ stage, done, total }: { stage: keyof typeof stages; done: number; total: number }) =>
      progress.show(stages[stage], done, total),
  };
  try {
    const result = await importInPool(bytes, options, run);
    const parties = result.ok ? partiesKept(present, result.files, args.today) : [];
    return parties.length > 0 ? await importInPool(bytes, { ...options, parties }, run) : result;
  } finally {
    progress.end();
  }
}

const stages = {
  reading: 'Reading rows',
  building: 'Joining rows',
  writing: 'Writing',
  checking: 'Checking',
};

async function readBytes(file: string, host: Host): Promise<Uint8Array> {
  const path = resolve(host.cwd, file);
  const found = await stat(path);
  if (found.isDirectory()) throw new CannotRun(`${file} is a folder; name the file to import.`);
  if (found.size <= defaultMaxBytes) return readFile(path);
  const { message, wayOut } = wordsOf('file-too-large', { size: found.size, limit: defaultMaxBytes });
  throw new CannotRun(`${message} ${wayOut}`);
}
