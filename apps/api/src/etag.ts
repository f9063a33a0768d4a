// A revision's id is the entity tag of what shows it.
import type { Context as Call } from 'hono';

/** Whether the caller already has this revision; also marks the answer with it. */
export function isKnown(c: Call, revision: string): boolean {
  const tag = `"${revision}"`;
  c.header('ETag', tag);
  c.header('Cache-Control', 'private, no-cache');
  const known = c.req
    .header('if-none-match')
    ?.split(',')
    .map((one) => one.trim().replace(/^W\//, ''));
  return known?.some((one) => one === tag || one === '*') ?? false;
}

/** The revision named by If-Match, with or without quotes; a proxy may have made the tag a weak one. */
export const namedRevision = (header: string): string => header.trim().replace(/^(?:W\/)?"(.*)"$/, '$1');
