// How far a unit is implemented, as one voice has rated it up to a day.
//
// The newest rating of each part counts; a rating of the whole speaks for all its parts. Parts together: any unrated
// leaves the whole unrated; any not assessed, not assessed; all fully is fully; all not is not; else partially.
// A recommendation nobody rated, answered under another (`see`), is as far as that one.
import type { RecommendationKey } from './keys.ts';
import type { Level, Rated, Ratings } from './ratings.ts';
import type { Row } from './rows.ts';
import type { Unit } from './units.ts';
import type { Voice } from './voices.ts';

/** `level` is undefined while unrated. */
export interface RatingState {
  readonly level: Level | undefined;
  readonly throughSee: boolean;
  readonly throughScale: boolean;
}

/** Where ratings are looked up. */
export interface RatingContext {
  readonly ratings: Ratings;
  readonly rows: ReadonlyMap<string, Row>;
  readonly voice: Voice;
  readonly day: string;
}

/** State of a unit's ratings. */
export function ratingState({ row, limbs }: Unit, context: RatingContext): RatingState {
  const own = heard(row, context);
  if (own.length > 0) return stateOf(own, row, limbs, false);
  const seen = new Set([row.key]);
  for (let see = row.see; see !== undefined && !seen.has(see.key); see = context.rows.get(see.key)?.see) {
    seen.add(see.key);
    const other = context.rows.get(see.key);
    if (other === undefined) break;
    const theirs = heard(other, context);
    if (theirs.length > 0) return stateOf(theirs, other, limbsOf(see), true);
  }
  return { level: undefined, throughSee: false, throughScale: false };
}

function heard(row: Row, { ratings, voice, day }: RatingContext): Rated[] {
  return (ratings.byKey.get(row.key) ?? []).filter((rated) => rated.start <= day && voice.hears(row, rated));
}

function limbsOf({ limb }: RecommendationKey): string[] | undefined {
  return limb === undefined ? undefined : [limb];
}

function stateOf(
  rated: readonly Rated[],
  row: Row,
  limbs: readonly string[] | undefined,
  throughSee: boolean,
): RatingState {
  const newest = newestByLimb(rated);
  const wanted = limbs ?? [...new Set([...row.parts.map(({ limb }) => limb), ...newest.limbs.keys()])];
  const used =
    wanted.length === 0 ? [newest.whole] : wanted.map((limb) => newest.limbs.get(limb) ?? newest.whole);
  const level = together(used.map((one) => one?.level));
  const isRated = level !== undefined;
  return {
    level,
    throughSee: throughSee && isRated,
    throughScale: isRated && used.some((one) => one?.mapped === true),
  };
}

/** `rated` is oldest first; a rating of the whole replaces older ones of its parts. */
function newestByLimb(rated: readonly Rated[]): { whole: Rated | undefined; limbs: Map<string, Rated> } {
  let whole: Rated | undefined;
  const limbs = new Map<string, Rated>();
  for (const one of rated) {
    if (one.limb === undefined) {
      whole = one;
      limbs.clear();
    } else limbs.set(one.limb, one);
  }
  return { whole, limbs };
}

function together(levels: readonly (Level | undefined)[]): Level | undefined {
  if (levels.includes(undefined)) return undefined;
  if (levels.includes('not assessed')) return 'not assessed';
  const [first] = levels;
  return levels.every((level) => level === first) ? first : 'partially';
}
