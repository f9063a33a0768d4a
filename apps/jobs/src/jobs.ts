// Front door of jobs: work done after an answer was given, on PostgreSQL's queue or in this process.
export { type Figure, type FiguresOptions, figuresOf } from './figures.ts';
export { type GraphileOptions, graphileJobs } from './graphile-jobs.ts';
export { inProcessJobs } from './in-process-jobs.ts';
export type { Jobs, SavedRevision, Tasks } from './task.ts';
export {
  type RecomputeContext,
  recomputeMissing,
  recomputeStatistics,
} from './tasks/recompute-statistics.ts';
