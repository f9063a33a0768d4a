// What every verb is given when it adds itself to the program, and the options several of them share.
import { readInterval } from '@followthrough/domain';
import { type Command, InvalidArgumentError, Option } from 'commander';
import type { Host } from '../host.ts';

export interface Verbs {
  program: Command;
  host: Host;
  /** Called once by the verb that ran, with its exit code. */
  done(code: number): void;
}

/** `--today D`: the day taken for today, so that the same files give the same answer everywhere. */
export const todayOption = () =>
  new Option('--today <day>', 'take this day for today, as 2018-05-17').argParser(readDay);

/** `--format a|b`, the first where nothing is said. */
export const formatOption = (first: string, ...others: string[]) =>
  new Option('--format <format>', 'how to answer').choices([first, ...others]).default(first);

export const languageOption = () =>
  new Option('--language <language>', 'of messages').choices(['en', 'mn']).default('en');

/** One day, written in full. */
export function readDay(text: string): string {
  const day = readInterval(text);
  if (day === undefined || day.start !== day.end)
    throw new InvalidArgumentError('Write a day as 2018-05-17.');
  return text;
}
