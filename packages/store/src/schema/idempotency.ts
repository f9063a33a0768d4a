import type { ColumnType, JSONColumnType } from 'kysely';

/** What was answered under a key; `answer` is empty only while its write is under way. */
export interface IdempotencyTable {
  actor: string;
  key: string;
  request_hash: string;
  answer: JSONColumnType<object, null, string>;
  created_at: ColumnType<Date, Date, never>;
}
