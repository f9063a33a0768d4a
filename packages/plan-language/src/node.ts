// For hosts on Node: plans from a folder on disk.
export { type FolderOnDisk, readFolder } from './node/read-folder.ts';
