// How many recommendations, with which response, implemented how far, by any dimensions.
//
// Rules `implementation/1`: one number in one document counts once (or once per State that made it); pledges never.
// The response is that at adoption. Ratings are those of the plan's own party, the newest dated on or before `asOf`,
// on the scale of implementation; with dimension `party` those of every party over the same recommendations, with
// `date` as they stood at each round. Source: the section on counting in the plan language.
import { readInterval, type Workspace } from '@followthrough/domain';
import { type Counted, type Counts, countsOf } from './counts.ts';
import { none } from './keys.ts';
import { type RatingContext, ratingState } from './rating-state.ts';
import { collectRatings, type Ratings } from './ratings.ts';
import { type Row, rowsOf } from './rows.ts';
import { isAcceptedLater, responseClass, type Unit, type UnitName, unitsOf } from './units.ts';
import { datesOf, ownVoice, partyVoices, type Voice } from './voices.ts';

export const dimensions = ['cluster', 'state', 'responsible', 'response', 'party', 'date', 'review'] as const;
export type Dimension = (typeof dimensions)[number];

/** `asOf` is a date of the plan language; `plan` names the plan to look through. */
export interface StatisticsOptions {
  readonly asOf: string;
  readonly by?: readonly Dimension[] | undefined;
  readonly unit?: UnitName | undefined;
  readonly plan?: string | undefined;
}

/** `key` is a list where there are several dimensions, `all` where there is none, `none` for a missing value. */
export interface Group extends Counts {
  readonly key: string | readonly string[];
}

export interface Statistics {
  readonly unit: UnitName;
  readonly asOf: string;
  readonly method: string;
  readonly by: readonly Dimension[];
  /** Plans that were looked through, and whose ratings count in `total`. */
  readonly plans: readonly string[];
  readonly ratedBy: readonly string[];
  /** Something stands in more than one group, so groups do not add up to the total. */
  readonly overlapping: boolean;
  readonly total: Counts;
  readonly groups: readonly Group[];
}

/** Counts by any dimensions. Throws for a dimension, plan or date that does not exist. */
export function statistics(workspace: Workspace, options: StatisticsOptions): Statistics {
  const { asOf, by = [], unit = 'recommendation', plan } = options;
  const day = lastDay(asOf);
  const unknown = by.find((name) => !dimensions.includes(name));
  if (unknown !== undefined)
    throw new RangeError(`No dimension "${unknown}"; there are ${dimensions.join(', ')}`);
  const rows = rowsOf(workspace, plan);
  const ratings = collectRatings(workspace);
  const units = rows.flatMap((row) => unitsOf(row, unit));
  const context = { ratings, rows: new Map(rows.map((row) => [row.key, row])) };
  const total = countsOf(units.map((one) => counted(one, { ...context, voice: ownVoice, day })));
  const views = standpoints(by, rows, ratings, day);
  const groups = by.length === 0 ? [{ key: 'all', ...total }] : groupsOf(units, by, views, context);
  return {
    unit,
    asOf,
    method: 'implementation/1',
    by,
    plans: distinct(rows.map((row) => row.plan?.plan?.id)),
    ratedBy: distinct(rows.map((row) => row.plan?.plan?.party)),
    overlapping: groups.reduce((sum, { n }) => sum + n, 0) > total.n,
    total,
    groups,
  };
}

/** Whose ratings, as they stood when. */
interface Standpoint {
  readonly voice: Voice;
  readonly date: string;
  readonly day: string;
}

function standpoints(
  by: readonly Dimension[],
  rows: readonly Row[],
  ratings: Ratings,
  day: string,
): Standpoint[] {
  const voices = by.includes('party') ? partyVoices(ratings, rows) : [ownVoice];
  return voices.flatMap((voice): Standpoint[] =>
    by.includes('date')
      ? datesOf(voice, rows, ratings, day).map(({ date, start }) => ({ voice, date, day: start }))
      : [{ voice, date: none, day }],
  );
}

interface Member extends Counted {
  readonly key: readonly string[];
  readonly day: string;
}

function groupsOf(
  units: readonly Unit[],
  by: readonly Dimension[],
  views: readonly Standpoint[],
  context: Pick<RatingContext, 'ratings' | 'rows'>,
): Group[] {
  const members = views.flatMap((view) =>
    units.flatMap((unit): Member[] => {
      const what = counted(unit, { ...context, voice: view.voice, day: view.day });
      return keysOf(unit, by, view, what).map((key) => ({ ...what, key, day: view.day }));
    }),
  );
  const grouped = [...Map.groupBy(members, ({ key }) => JSON.stringify(key)).values()];
  return grouped.toSorted(inOrder(by)).map((group) => {
    const key = group[0]?.key ?? [];
    return { key: key.length > 1 ? key : (key[0] ?? none), ...countsOf(group) };
  });
}

function counted(unit: Unit, context: RatingContext): Counted {
  return {
    ...ratingState(unit, context),
    response: responseClass(unit),
    acceptedLater: isAcceptedLater(unit, context.day),
  };
}

/** The groups a unit stands in: several where a recommendation was made by several States. */
function keysOf(
  { row, states }: Unit,
  by: readonly Dimension[],
  view: Standpoint,
  what: Counted,
): string[][] {
  const values: Record<Dimension, readonly string[]> = {
    cluster: [row.cluster ?? none],
    state: states.length === 0 ? [none] : states,
    responsible: [row.responsible ?? none],
    response: [what.response],
    party: [view.voice.party ?? none],
    date: [view.date],
    review: [row.review],
  };
  return by.reduce<string[][]>(
    (keys, name) => keys.flatMap((key) => values[name].map((value) => [...key, value])),
    [[]],
  );
}

/** Dates ascending within the rest, or first where they are the first dimension; else larger groups first, then by key. */
function inOrder(by: readonly Dimension[]): (a: readonly Member[], b: readonly Member[]) => number {
  const at = by.indexOf('date');
  const rest = ([first]: readonly Member[]) => JSON.stringify(first?.key.filter((_, i) => i !== at));
  const byDay = (a: readonly Member[], b: readonly Member[]) => compare(a[0]?.day ?? '', b[0]?.day ?? '');
  const bySize = (a: readonly Member[], b: readonly Member[]) =>
    b.length - a.length || compare(rest(a), rest(b));
  if (at < 0) return bySize;
  return at === 0 ? (a, b) => byDay(a, b) || bySize(a, b) : (a, b) => bySize(a, b) || byDay(a, b);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

function distinct(values: readonly (string | undefined)[]): string[] {
  return [...new Set(values)].filter((value) => value !== undefined);
}

function lastDay(date: string): string {
  const end = readInterval(date)?.end;
  if (end === undefined) throw new RangeError(`"${date}" is no date`);
  return end;
}
