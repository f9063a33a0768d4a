import type { ColumnType } from 'kysely';

/** Who did what, chained by hash within each plan; holds no plan text. Append-only. */
export interface AuditTable {
  plan: string;
  number: number;
  at: ColumnType<Date, Date, never>;
  actor: string;
  action: AuditAction;
  revision: string;
  previous: string;
  hash: string;
}

export type AuditAction = 'created' | 'saved' | 'made public' | 'made private';
