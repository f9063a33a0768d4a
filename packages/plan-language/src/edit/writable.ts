import type { Raw } from '@followthrough/domain';
import { unwritable } from '../write-scalar.ts';

/** Whether a file can hold every text of the value unchanged. */
export function isWritable(value: Raw | undefined): boolean {
  if (value === undefined) return true;
  if (typeof value === 'string') return unwritable(value) === undefined;
  return Object.entries(value).every(([key, inner]) => unwritable(key) === undefined && isWritable(inner));
}
