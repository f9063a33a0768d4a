import type { ColumnType, JSONColumnType } from 'kysely';

/** Figures of a revision, kept so that they need not be counted again; recomputed at any time from its text. */
export interface StatisticTable {
  plan: string;
  revision: string;
  /** Dimensions, joined by commas. */
  by: string;
  unit: string;
  result: JSONColumnType<object, string, string>;
  computed_at: ColumnType<Date, Date, Date>;
}
