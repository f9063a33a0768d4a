import type { ColumnType, Generated } from 'kysely';

/** What others should hear of, written in the transaction that made it so. */
export interface OutboxTable {
  id: Generated<number>;
  /** Rows are told only once every earlier transaction has ended, so that none is overtaken. */
  transaction: Generated<string>;
  topic: OutboxTopic;
  plan: string;
  revision: string;
  created_at: ColumnType<Date, Date, never>;
}

export type OutboxTopic = 'plan-saved' | 'plan-public' | 'plan-private';
