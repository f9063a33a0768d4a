// What a measure answers: a result, or the reason why there is none. Never NaN, never Infinity.

/** Why a measure, or a part of it, has no number. */
export type Reason =
  | 'too_few'
  | 'too_many'
  | 'constant'
  | 'duplicate_dates'
  | 'time_not_finite'
  | 'overflow'
  | 'no_direction'
  | 'wrong_side'
  | 'target_met'
  | 'deadline_passed'
  | 'not_on_trend'
  | 'beyond_horizon';

/** No result, and why. */
export interface Unavailable {
  readonly ok: false;
  readonly reason: Reason;
}

/** A result; `reason` then explains those of its fields that are null or weaker than asked for. */
export type Measure<Result> = ({ readonly ok: true; readonly reason?: Reason } & Result) | Unavailable;

/** No result, for this reason. */
export function unavailable(reason: Reason): Unavailable {
  return { ok: false, reason };
}
