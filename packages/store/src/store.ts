// Front door of store: plans and their revisions on PostgreSQL, of a server or embedded.
export {
  type Actor,
  allowed,
  can,
  localPerson,
  nameOf,
  type Resource,
  thePublic,
  type Verb,
  verbs,
} from './can.ts';
export type { Db, OpenedDatabase } from './db.ts';
export { migrate } from './migrate.ts';
export { openEmbedded } from './open/embedded.ts';
export { type Home, openDatabase } from './open/open-database.ts';
export { brokenAudit } from './queries/audit.ts';
export { type Companion, companionsOf } from './queries/companions.ts';
export {
  type CreateOutcome,
  createPlan,
  createPlans,
  type NewPlan,
  type NewPlans,
  repeatedCreate,
} from './queries/create-plans.ts';
export { changedPaths, type Files, fileOf, filesOf } from './queries/files.ts';
export { type OutboxEntry, readOutbox } from './queries/outbox.ts';
export { type Pin, pinsOf } from './queries/pins.ts';
export { asResource, findPlan, isEmpty, listPlans, type Plan } from './queries/plans.ts';
export { findRevision, listRevisions, type Revision } from './queries/revisions.ts';
export { repeatedSave, type Save, type SaveOutcome, saveRevision } from './queries/save-revision.ts';
export { setPublic } from './queries/set-public.ts';
export { readStatistic, type StatisticKey, writeStatistic } from './queries/statistics.ts';
export {
  readableRevision,
  type WorkspaceFiles,
  type WorkspaceFolder,
  workspaceFiles,
} from './queries/workspace-files.ts';
export type { FileChanges, Heads, InTransaction, Saved } from './queries/write-revision.ts';
export { isId } from './random-id.ts';
export { isReachable } from './reachable.ts';
export type { PlanKind } from './schema/plan.ts';
export { StoreError, type StoreErrorCode } from './store-error.ts';
export { isUnavailable } from './unavailable.ts';
