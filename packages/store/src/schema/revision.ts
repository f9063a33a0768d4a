import type { ColumnType } from 'kysely';

/** A saved state of a plan. Append-only; `number` runs from 1 within the plan. */
export interface RevisionTable {
  id: string;
  plan: string;
  number: number;
  parent: string | null;
  author: string;
  message: string;
  created_at: ColumnType<Date, Date, never>;
}
