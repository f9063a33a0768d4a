// The first file of a new plan: both heads in one folder, the small case where everything starts.
import { emptyFolder, type PlanFolder } from '@followthrough/domain';
import { writeFolder } from '@followthrough/plan-language';

export interface NewPlan {
  readonly title: string;
  /** Name of the party whose plan it is; may be empty. */
  readonly party: string;
  /** Three-letter code of the State under review. */
  readonly state: string | undefined;
}

/** Files of a plan nobody has written anything into yet. */
export function blankFiles({ title, party, state }: NewPlan): Record<string, string> {
  const own = party === '' ? undefined : (idOf(party) ?? 'own-party');
  const folder: PlanFolder = {
    ...emptyFolder(''),
    review: { id: 'upr', mechanism: 'UPR', ...(state !== undefined && { state }) },
    plan: { id: idOf(title) ?? 'plan', title, ...(own !== undefined && { party: own }) },
    parties: own === undefined ? [] : [{ id: own, name: party }],
  };
  return writeFolder(folder);
}

/** An id from a name in Latin letters; undefined where nothing is left of it. */
function idOf(name: string): string | undefined {
  const plain = name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 40)
    .replace(/^-+|-+$/g, '');
  return plain === '' ? undefined : plain;
}
