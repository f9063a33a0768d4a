import type { ColumnType, Generated } from 'kysely';

/** `review`: shared facts; `plan`: one party's work; `both`: the small case, in one folder. */
export type PlanKind = 'review' | 'plan' | 'both';

/** One stored plan folder. Its random id is the store's; the text ids are those written in its files. */
export interface PlanTable {
  id: string;
  /** Order of creation; never shown. */
  position: Generated<number>;
  kind: PlanKind;
  review_key: string | null;
  plan_key: string | null;
  title: string;
  public: Generated<boolean>;
  head: string;
  /** The head at which settings beside the text were last changed. */
  settings_changed_at: ColumnType<string | null, string | null | undefined, string | null>;
}
