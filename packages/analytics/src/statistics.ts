// How many recommendations, with which response, implemented how far, by any dimensions.
//
// Rules `implementation/1`: one number in one document counts once (or once per State that made it); pledges never.
// The response is that at adoption. Ratings are those of the plan's own party, the newest dated on or before `asOf`,
// on the scale of implementation; with dimension `party` those of every party over the same recommendations, with
// `date` as they stood at each round. Source: the section on counting in the plan language.
import { readInterval, type Workspace } from '@followthrough/domain';
import { type Counted, type Counts, countsOf } from './counts.ts';
import { type Dimension, dimensions, inOrder, keysOf, type Standpoint } from './dimensions.ts';
import { none } from './keys.ts';
import { type RatingContext, ratingState } from './rating-state.ts';
import { collectRatings, type Ratings } from './ratings.ts';
import { type Row, rowsOf } from './rows.ts';
import { isAcceptedLater, responseClass, type Unit, type UnitName, unitsOf } from './units.ts';
import { datesOf, ownVoice, partyVoices } from './voices.ts';

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

function groupsOf(
  units: readonly Unit[],
  by: readonly Dimension[],
  views: readonly Standpoint[],
  context: Pick<RatingContext, 'ratings' | 'rows'>,
): Group[] {
  const groups = new Map<string, { key: readonly string[]; day: string; members: Counted[] }>();
  for (const view of views) {
    for (const unit of units) {
      const member = counted(unit, { ...context, voice: view.voice, day: view.day });
      for (const key of keysOf(unit, by, view, member)) {
        const name = JSON.stringify(key);
        const group = groups.get(name) ?? { key, day: view.day, members: [] };
        group.members.push(member);
        groups.set(name, group);
      }
    }
  }
  return [...groups.values()]
    .map(({ members, ...group }) => ({ ...group, n: members.length, counts: countsOf(members) }))
    .sort(inOrder(by))
    .map(({ key, counts }) => ({ key: key.length > 1 ? key : (key[0] ?? none), ...counts }));
}

function counted(unit: Unit, context: RatingContext): Counted {
  return {
    ...ratingState(unit, context),
    response: responseClass(unit),
    acceptedLater: isAcceptedLater(unit, context.day),
  };
}

function distinct(values: readonly (string | undefined)[]): string[] {
  return [...new Set(values)].filter((value) => value !== undefined);
}

function lastDay(date: string): string {
  const end = readInterval(date)?.end;
  if (end === undefined) throw new RangeError(`"${date}" is no date`);
  return end;
}
