// Every table, by its name in SQL.
import type { AuditTable } from './audit.ts';
import type { ContentTable } from './content.ts';
import type { IdempotencyTable } from './idempotency.ts';
import type { OutboxTable } from './outbox.ts';
import type { PlanTable } from './plan.ts';
import type { RevisionTable } from './revision.ts';
import type { RevisionFileTable } from './revision-file.ts';
import type { RevisionPinTable } from './revision-pin.ts';
import type { StatisticTable } from './statistic.ts';

export interface Tables {
  plan: PlanTable;
  revision: RevisionTable;
  content: ContentTable;
  revision_file: RevisionFileTable;
  revision_pin: RevisionPinTable;
  idempotency: IdempotencyTable;
  outbox: OutboxTable;
  audit: AuditTable;
  statistic: StatisticTable;
}
