// What the application is given; everything that touches the outside comes in here.
import type { Importer } from '@followthrough/exchange/node';
import type { Actor, Db, InTransaction } from '@followthrough/store';
import type { Reading } from './reading/reading.ts';

export interface Context {
  db: Db;
  /** Reads plan text, in workers. */
  reading: Reading;
  /** Reads files of other formats, in a worker. */
  importer: Importer;
  /** Origins under which this server is reached, as `http://127.0.0.1:3000`; every other Host is refused. */
  origins: readonly string[];
  /** Folder of the built editor. */
  editor?: string | undefined;
  /** Who asks. */
  actorOf: (request: Request) => Actor;
  /** Today's date, as 2026-11-21. */
  today: () => string;
  /** Joins the transaction of every save, as a queue of jobs does. */
  inTransaction?: InTransaction | undefined;
  /** Hears one line about every request, and of every unexpected error. */
  log: (line: LogLine) => void;
}

/** Holds no plan text, no cookies and no query values. */
export type LogLine = Readonly<Record<string, string | number | readonly string[] | undefined>>;
