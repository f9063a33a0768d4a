// A worker thread that imports files.
import type { Progress } from '@followthrough/pool';
import { expose } from '@followthrough/pool/node';
import type { ImportOptions, ImportProgress } from './format.ts';
import { importFile } from './import-file.ts';

const api = {
  importFile: (bytes: Uint8Array, options: ImportOptions, progress?: Progress<ImportProgress>) =>
    importFile(bytes, options, seldom(progress)),
};

export type ImportApi = typeof api;

expose(api);

/** At most ten reports a second, and the last of each stage. */
function seldom(progress: Progress<ImportProgress> | undefined): Progress<ImportProgress> | undefined {
  if (progress === undefined) return undefined;
  let last = 0;
  return (report) => {
    const now = performance.now();
    if (now - last < 100 && report.done < report.total) return;
    last = now;
    progress(report);
  };
}
