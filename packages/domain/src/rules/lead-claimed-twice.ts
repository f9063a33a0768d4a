import type { Issue } from '../finding.ts';
import { type PlanFolder, recommendationKey, visibleFolders, type Workspace } from '../workspace.ts';
import type { PlanRule } from './rule.ts';

/** Two plans on one review name different parties as the leading one: nobody feels asked, or both do. */
export const leadClaimedTwice: PlanRule = {
  code: 'lead-claimed-twice',
  kind: 'contradiction',
  severity: 'info',
  scope: 'plan',
  check(folder, { workspace }) {
    if (folder.plan === undefined) return [];
    const others = workspace.folders.filter(({ plan }) => plan !== undefined);
    if (others.length < 2) return [];
    const leads = leadsIn(workspace, others);
    return folder.recommendations.flatMap(({ number, responsible }, index): Issue[] => {
      const [lead] = responsible ?? [];
      if (lead === undefined) return [];
      const own = officeOf(workspace, folder, lead);
      const other = leads
        .get(keyOf(folder, number))
        ?.find((one) => one.folder !== folder && one.office !== own);
      if (other === undefined) return [];
      const values = { number, lead, other: other.lead, plan: other.folder.plan?.id ?? '' };
      return [{ path: ['recommendations', index, 'responsible', 0], values }];
    });
  },
};

interface Lead {
  folder: PlanFolder;
  lead: string;
  /** The party that has its tasks now. */
  office: string;
}

/** Every leading party by recommendation: gone through once for all folders that ask about one workspace. */
const known = new WeakMap<Workspace, Map<string, Lead[]>>();

function leadsIn(workspace: Workspace, plans: readonly PlanFolder[]): Map<string, Lead[]> {
  const before = known.get(workspace);
  if (before) return before;
  const leads = new Map<string, Lead[]>();
  for (const folder of plans) {
    for (const { number, responsible } of folder.recommendations) {
      const [lead] = responsible ?? [];
      if (lead === undefined) continue;
      const key = keyOf(folder, number);
      const one = { folder, lead, office: officeOf(workspace, folder, lead) };
      const list = leads.get(key);
      if (list) list.push(one);
      else leads.set(key, [one]);
    }
  }
  known.set(workspace, leads);
  return leads;
}

const keyOf = (folder: PlanFolder, number: string): string => recommendationKey(folder, number) ?? number;

const successors = new WeakMap<Workspace, Map<PlanFolder, ReadonlyMap<string, string>>>();

/** A ministry and the one that took over from it are one office. */
function officeOf(workspace: Workspace, folder: PlanFolder, party: string): string {
  const byFolder = successors.get(workspace) ?? new Map<PlanFolder, ReadonlyMap<string, string>>();
  successors.set(workspace, byFolder);
  const next = byFolder.get(folder) ?? successorsSeen(workspace, folder);
  byFolder.set(folder, next);
  const passed = new Set<string>();
  let office = party;
  for (let after = next.get(office); after !== undefined && !passed.has(after); after = next.get(office)) {
    passed.add(after);
    office = after;
  }
  return office;
}

const successorsSeen = (workspace: Workspace, folder: PlanFolder): ReadonlyMap<string, string> =>
  new Map(
    visibleFolders(workspace, folder).flatMap(({ parties }) =>
      parties.flatMap(({ id, successor }): [string, string][] => (successor ? [[id, successor.party]] : [])),
    ),
  );
