// PGlite drops a byte-order mark at the beginning of a value, so people's text is read with another character before it.
import { type Expression, sql } from 'kysely';

/** A text as stored, marked; `unmarked` takes the mark off. */
export const marked = (text: Expression<string>) => sql<string>`'.' || ${text}`;

export const unmarked = (text: string): string => text.slice(1);
