/** The manifest: which text stands under which path in a revision. Append-only. */
export interface RevisionFileTable {
  revision: string;
  path: string;
  hash: string;
}
