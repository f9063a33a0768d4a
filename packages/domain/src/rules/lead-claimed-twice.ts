import type { Issue } from '../finding.ts';
import { keysOfNumbers, type PlanFolder, visibleFolders, type Workspace } from '../workspace.ts';
import type { PlanRule } from './rule.ts';

/** Two plans on one review name different parties as the leading one: nobody feels asked, or both do. */
export const leadClaimedTwice: PlanRule = {
  code: 'lead-claimed-twice',
  kind: 'contradiction',
  severity: 'info',
  scope: 'plan',
  check(folder, { workspace }) {
    if (folder.plan === undefined) return [];
    const others = workspace.folders.filter((other) => other !== folder && other.plan !== undefined);
    if (others.length === 0) return [];
    const keyOf = keysOfNumbers(folder);
    return folder.recommendations.flatMap(({ number, responsible }, index): Issue[] => {
      const lead = responsible?.[0];
      if (lead === undefined) return [];
      const key = keyOf(number);
      const isOther = (other: string) =>
        other !== lead && officeOf(workspace, folder, other) !== officeOf(workspace, folder, lead);
      const rival = others.find((other) => isOther(leadsIn(other).get(key) ?? lead));
      if (rival === undefined) return [];
      const values = { number, lead, other: leadsIn(rival).get(key) ?? '', plan: rival.plan?.id ?? '' };
      return [{ path: ['recommendations', index, 'responsible', 0], values }];
    });
  },
};

// what follows from a folder stays as it is while the folder does
const leads = new WeakMap<PlanFolder, ReadonlyMap<string, string>>();

/** Leading party by key of the recommendation. */
function leadsIn(folder: PlanFolder): ReadonlyMap<string, string> {
  const known = leads.get(folder);
  if (known) return known;
  const keyOf = keysOfNumbers(folder);
  const found = new Map<string, string>();
  for (const { number, responsible } of folder.recommendations) {
    const lead = responsible?.[0];
    if (lead !== undefined) found.set(keyOf(number), lead);
  }
  leads.set(folder, found);
  return found;
}

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
