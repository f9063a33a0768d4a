// What a folder makes of ids: whose numbers they are, and whether it declares them.
import {
  defaultReview,
  type Kind,
  languagesOf,
  type PlanFolder,
  readRecommendation,
} from '@followthrough/domain';
import type { Folder } from './model.ts';

export const newFolder = (path: string): Folder => ({
  path,
  files: [],
  head: {},
  visible: [],
  closed: [],
  defined: new Map(),
});

/** The name under which something is looked up: of a recommendation, review and number. */
export function nameIn({ head }: Folder, kind: Kind, id: string): string {
  if (kind !== 'recommendation') return id;
  const read = readRecommendation(id);
  return read ? `${read.review ?? reviewOf(head) ?? ''}/${read.number}` : id;
}

/** In a plan's folder an item only repeats the number of a review elsewhere. */
export function declares(folder: Folder, kind: Kind, id: string): boolean {
  if (kind !== 'recommendation') return true;
  const { review, plan } = folder.head;
  if (review === undefined) return plan === undefined;
  const named = readRecommendation(id)?.review;
  return named === undefined || named === review.id;
}

export const reviewOf = (head: Folder['head']): string | undefined => defaultReview(head as PlanFolder);

export const languagesIn = ({ head }: Folder): readonly string[] => languagesOf(head as PlanFolder);
