/** The revision of each review, lying in this store, that a plan's revision was written against. Append-only. */
export interface RevisionPinTable {
  revision: string;
  review_key: string;
  pinned_plan: string;
  pinned_revision: string;
}
