// For hosts on Node: plans from a folder on disk, and checks in worker threads with limits.
export { type Checker, type CheckerOptions, createChecker } from './node/checker.ts';
export { type FolderOnDisk, readFolder } from './node/read-folder.ts';
