import { languagesOf, type PlanFolder, textIn, type Workspace } from '@followthrough/domain';
import type { Heads } from '@followthrough/store';

/** What a stored plan is called, and which reviews it works on, as its files say. */
export function headsOf({ folders }: Workspace): Heads {
  const folder = folders.find(({ review, plan }) => review || plan) ?? folders[0];
  const { review, plan } = folder ?? {};
  return {
    kind: plan ? (review ? 'both' : 'plan') : review ? 'review' : 'plan',
    reviewKey: review?.id,
    planKey: plan?.id,
    title: folder ? titleOf(folder) : untitled,
    reviews: plan?.reviews ?? [],
  };
}

const untitled = 'Untitled';

function titleOf(folder: PlanFolder): string {
  const { review, plan } = folder;
  const languages = languagesOf(folder);
  const title = plan?.title ?? review?.title;
  const text = title === undefined ? undefined : textIn(title, languages, languages);
  return text?.trim() || (plan?.id ?? review?.document ?? review?.id ?? untitled);
}
