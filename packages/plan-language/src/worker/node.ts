// A worker thread that checks files.
import { expose } from '@followthrough/pool/node';
import { type CheckOptions, check } from '../check.ts';

const api = {
  check: (files: Readonly<Record<string, string>>, options: Omit<CheckOptions, 'onProgress'>) =>
    check(files, options),
};

export type CheckApi = typeof api;

expose(api);
