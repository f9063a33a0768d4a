// The verbs, their options, and what becomes of mistakes: exit 0 fine, 1 findings of severity error, 2 could not run.
import { Command, CommanderError } from 'commander';
import { addCheck } from './commands/check.ts';
import { addExplain } from './commands/explain.ts';
import { addExport } from './commands/export.ts';
import { addImport } from './commands/import.ts';
import { addStats } from './commands/stats.ts';
import { addTrends } from './commands/trends.ts';
import type { Verbs } from './commands/verbs.ts';
import { CannotRun, type Host } from './host.ts';

const verbs = [addCheck, addImport, addStats, addTrends, addExport, addExplain];

/** Runs one verb and answers with the exit code. */
export async function run(args: readonly string[], host: Host): Promise<number> {
  let code = 0;
  const answers: string[] = [];
  const program = new Command('followthrough')
    .description('Implementation plans for UN human rights recommendations, as checked text')
    .usage('VERB [options]')
    .helpOption('-h, --help', 'show this')
    .helpCommand('help [verb]', 'show what a verb takes')
    .exitOverride()
    .configureOutput({
      writeOut: (text) => void answers.push(text),
      writeErr: (text) => host.err(text),
      outputError: (text, write) =>
        write(text.replace(/^error: (\w)/, (_, first: string) => first.toUpperCase())),
    });
  const context: Verbs = {
    program,
    host,
    done: (verbCode) => {
      code = verbCode;
    },
  };
  for (const add of verbs) add(context);
  try {
    await program.parseAsync([...args], { from: 'user' });
  } catch (error) {
    code = failed(error, host);
  }
  for (const text of answers) await host.out(text);
  return code;
}

function failed(error: unknown, host: Host): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
  host.err(`${messageOf(error)}\n`);
  return 2;
}

/** One line for what callers can change; whatever else happens comes with its stack, for those who can repair it. */
function messageOf(error: unknown): string {
  if (error instanceof CannotRun) return error.message;
  const system = systemMessage(error);
  if (system !== undefined) return system;
  return error instanceof Error ? `This should not happen: ${error.stack ?? error.message}` : String(error);
}

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'does not exist',
  EACCES: 'may not be read or written',
  EPERM: 'may not be read or written',
  EISDIR: 'is a folder',
  ENOTDIR: 'is not a folder',
  ENOSPC: 'does not fit: the disk is full',
  EROFS: 'lies on a disk that cannot be written',
  ELOOP: 'is a link that leads to itself',
};

function systemMessage(error: unknown): string | undefined {
  if (!(error instanceof Error)) return undefined;
  const { code, path, message } = error as NodeJS.ErrnoException;
  if (code === undefined || path === undefined) return undefined;
  return `${path} ${reasons[code] ?? `cannot be used (${message})`}.`;
}
