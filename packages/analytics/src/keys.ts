// How records name recommendations: review id and printed number, with the letter of a part.
import {
  defaultReview,
  type PlanFolder,
  type Recommendation,
  readRecommendation,
} from '@followthrough/domain';

/** Stands for a missing value of a dimension, and for the review where no head names one. */
export const none = 'none';

/** `key` is review id and number, as `upr2/108.42`; `limb` when one part of it is meant. */
export interface RecommendationKey {
  readonly key: string;
  readonly review: string;
  readonly limb: string | undefined;
}

/** A record with what it speaks of. */
export interface KeyedRecord extends RecommendationKey {
  readonly folder: PlanFolder;
  readonly record: Recommendation;
}

/** What a folder means by a recommendation's number: bare numbers belong to its first review. */
export function keyOf(folder: PlanFolder, text: string): RecommendationKey {
  const reference = readRecommendation(text);
  const review = reference?.review ?? defaultReview(folder) ?? none;
  return { key: `${review}/${reference?.number ?? text}`, review, limb: reference?.limb };
}

/** Reviews a folder holds or works on; a folder without heads holds that of `none`. */
export function reviewsOf({ review, plan }: PlanFolder): string[] {
  if (review === undefined && plan === undefined) return [none];
  return [...(review === undefined ? [] : [review.id]), ...(plan?.reviews ?? [])];
}

/** Every recommendation record of a folder. */
export function keyedRecords(folder: PlanFolder): KeyedRecord[] {
  return folder.recommendations.map((record) => ({ ...keyOf(folder, record.number), folder, record }));
}
