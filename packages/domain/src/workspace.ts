// The meaning of what is opened: folders of files, read and sorted by section.
import { readRecommendation } from './read/reference.ts';
import type { Action } from './schema/action.ts';
import type { Assessment, Scale, Source, Target } from './schema/assessment.ts';
import type { Plan, Review } from './schema/heads.ts';
import type { Indicator, ObservationSet } from './schema/indicator.ts';
import type { Cluster, Party } from './schema/party.ts';
import type { Recommendation } from './schema/recommendation.ts';
import type { Settings } from './schema/settings.ts';

/** One review, one plan, or both; every value keeps the spelling of the file. */
export interface PlanFolder {
  /** Path of the folder inside the workspace; empty for the workspace itself. */
  folder: string;
  review?: Review;
  plan?: Plan;
  settings?: Settings;
  parties: readonly Party[];
  clusters: readonly Cluster[];
  recommendations: readonly Recommendation[];
  actions: readonly Action[];
  indicators: readonly Indicator[];
  observations: readonly ObservationSet[];
  assessments: readonly Assessment[];
  targets: readonly Target[];
  sources: readonly Source[];
  scales: readonly Scale[];
}

export interface Workspace {
  folders: readonly PlanFolder[];
}

export const emptyFolder = (folder: string): PlanFolder => ({
  folder,
  parties: [],
  clusters: [],
  recommendations: [],
  actions: [],
  indicators: [],
  observations: [],
  assessments: [],
  targets: [],
  sources: [],
  scales: [],
});

/** Id of the review that bare numbers in this folder belong to. */
export const defaultReview = (folder: PlanFolder): string | undefined =>
  folder.review?.id ?? folder.plan?.reviews?.[0];

/** A recommendation named in this folder, always with its review (`upr2/108.42`), without its limb. */
export function recommendationKey(folder: PlanFolder, text: string): string | undefined {
  const read = readRecommendation(text);
  return read && `${read.review ?? defaultReview(folder) ?? ''}/${read.number}`;
}

/** The same for a record's own number, which is known to be one: much faster in a folder of thousands. */
export function keysOfNumbers(folder: PlanFolder): (number: string) => string {
  const lead = `${defaultReview(folder) ?? ''}/`;
  return (number) =>
    number.includes('/') || number.includes('(')
      ? (recommendationKey(folder, number) ?? number)
      : lead + number;
}

/** The folders a folder sees: itself, then the folders of the reviews its plan works on. */
export function visibleFolders(workspace: Workspace, folder: PlanFolder): PlanFolder[] {
  const reviews = folder.plan?.reviews ?? [];
  const others = workspace.folders.filter(
    (other) => other !== folder && other.review !== undefined && reviews.includes(other.review.id),
  );
  return [folder, ...others];
}

/** Languages of a folder's texts: the plan's, else the review's, else English. */
export const languagesOf = (folder: PlanFolder): readonly string[] =>
  folder.plan?.languages ?? folder.review?.languages ?? ['en'];
