// What a plan says of itself: whose it is, on which reviews, what is due; and names for its ids.
import { languagesOf, type PlanFolder, textIn, visibleFolders, type Workspace } from '@followthrough/domain';
import { dueIn } from '../plan-page/due.ts';
import type { Overview } from '../state/analysis.ts';

/** The overview of the plan in `folder`, in the reader's language where the plan has it. */
export function overviewOf(workspace: Workspace, folder: string, language: string): Overview {
  const own = workspace.folders.find((one) => one.folder === folder);
  if (own === undefined) {
    return {
      party: undefined,
      period: undefined,
      reviews: [],
      illustrative: false,
      languages: ['en'],
      names: {},
      due: [],
    };
  }
  const seen = visibleFolders(workspace, own);
  const names = namesIn(seen, language);
  const { plan } = own;
  return {
    party: plan?.party === undefined ? undefined : (names[plan.party] ?? plan.party),
    period: plan?.period,
    reviews: seen.flatMap((one) => nameOf(one.review?.title ?? one.review?.id, one, language) ?? []),
    illustrative: seen.some(
      (one) => one.plan?.illustrative === 'true' || one.review?.illustrative === 'true',
    ),
    languages: languagesOf(own),
    names,
    due: dueIn({ folders: [own] }),
  };
}

/** Nearer folders name an id before those they only see. */
function namesIn(folders: readonly PlanFolder[], language: string): Record<string, string> {
  const names: Record<string, string> = {};
  for (const one of folders) {
    for (const { id, name } of [...one.clusters, ...one.parties])
      names[id] ??= nameOf(name, one, language) ?? id;
  }
  return names;
}

const nameOf = (name: Parameters<typeof textIn>[0], folder: PlanFolder, language: string) =>
  textIn(name, [language], languagesOf(folder));
