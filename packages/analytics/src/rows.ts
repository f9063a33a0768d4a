// Workspace to rows: one per recommendation, the facts of its review joined with the items of a plan.
import { isCounted, type PlanFolder, type Recommendation, type Workspace } from '@followthrough/domain';
import { type KeyedRecord, keyedRecords, keyOf, none, type RecommendationKey, reviewsOf } from './keys.ts';

/** One number in one document, with what a plan makes of it. */
export interface Row {
  /** Review id and number, as `upr2/108.42`. */
  readonly key: string;
  readonly review: string;
  /** The plan that is looked through; undefined where none works on the review. */
  readonly plan: PlanFolder | undefined;
  readonly states: readonly string[];
  readonly response: Recommendation['response'];
  readonly parts: readonly Part[];
  /** Home cluster, the first. */
  readonly cluster: string | undefined;
  /** Leading responsible party, the first. */
  readonly responsible: string | undefined;
  /** The recommendation under which this one is answered. */
  readonly see: RecommendationKey | undefined;
}

export type Part = NonNullable<Recommendation['parts']>[number];

/**
 * Rows of all reviews in the workspace, or of those the named plan works on; pledges are no rows.
 * Each review is seen through the named plan, else through the first plan that works on it.
 */
export function rowsOf(workspace: Workspace, plan?: string): Row[] {
  const homes = Map.groupBy(workspace.folders, homeOf);
  const plans = plansByReview(workspace, plan);
  const grouped = Map.groupBy(workspace.folders.flatMap(keyedRecords), ({ key }) => key);
  return [...grouped].flatMap(([key, records]): Row[] => {
    const review = records[0]?.review ?? none;
    const through = plans.get(review);
    if (plan !== undefined && through === undefined) return [];
    const home = homes.get(review) ?? [];
    const facts = records.filter(({ folder }) => home.includes(folder));
    const items = records.filter(({ folder }) => folder === through);
    // A plan's item counts by itself only where its review is not in the workspace.
    const counted = home.length > 0 ? facts : items;
    if (counted.length === 0 || !counted.every(({ record }) => isCounted(record))) return [];
    return [{ key, review, plan: through, ...factsOf(counted), ...itemOf([...items, ...facts]) }];
  });
}

function factsOf(records: readonly KeyedRecord[]): Pick<Row, 'states' | 'response' | 'parts'> {
  const whole = records.filter(({ limb }) => limb === undefined);
  const parts = records.flatMap(({ limb, record }) =>
    limb === undefined ? (record.parts ?? []) : [partOf(limb, record)],
  );
  const states = whole.flatMap(({ record }) => record.states ?? []);
  return {
    states: [...new Set([...states, ...parts.flatMap((part) => part.states ?? [])])],
    response: whole.find(({ record }) => record.response !== undefined)?.record.response,
    parts,
  };
}

/** A record numbered `12(a)` is a part of 12. */
function partOf(limb: string, { states, response }: Recommendation): Part {
  return { limb, states, response };
}

function itemOf(records: readonly KeyedRecord[]): Pick<Row, 'cluster' | 'responsible' | 'see'> {
  const wholeFirst = records.toSorted((a, b) => Number(a.limb !== undefined) - Number(b.limb !== undefined));
  const seeing = wholeFirst.find(({ record }) => record.see !== undefined);
  return {
    cluster: wholeFirst.find(({ record }) => record.cluster?.length)?.record.cluster?.[0],
    responsible: wholeFirst.find(({ record }) => record.responsible?.length)?.record.responsible?.[0],
    see: seeing?.record.see === undefined ? undefined : keyOf(seeing.folder, seeing.record.see),
  };
}

/** The review whose facts a folder holds; a folder without heads holds those of `none`. */
function homeOf({ review, plan }: PlanFolder): string | undefined {
  return review?.id ?? (plan === undefined ? none : undefined);
}

/** The plan to look through, by review. */
function plansByReview({ folders }: Workspace, named: string | undefined): Map<string, PlanFolder> {
  const candidates = folders.filter(
    ({ plan }) => plan !== undefined && (named === undefined || plan.id === named),
  );
  if (named !== undefined && candidates.length === 0)
    throw new RangeError(`No plan "${named}" in this workspace`);
  const plans = new Map<string, PlanFolder>();
  for (const folder of candidates) {
    for (const review of reviewsOf(folder)) if (!plans.has(review)) plans.set(review, folder);
  }
  return plans;
}
