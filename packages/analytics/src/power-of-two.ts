// Scaling by powers of two, which is exact, so that squares and differences of any finite values stay finite.

/** Values divided by 2^exponent, the largest of them then about 1. */
export interface Scaled {
  readonly values: Float64Array;
  readonly exponent: number;
}

/** Scales by the magnitude of the largest value. */
export function scaled(values: Float64Array): Scaled {
  const largest = values.reduce((max, value) => Math.max(max, Math.abs(value)), 0);
  const exponent = largest === 0 ? 0 : clamp(Math.floor(Math.log2(largest)));
  return { values: values.map((value) => timesPowerOfTwo(value, -exponent)), exponent };
}

/** value * 2^exponent, in steps that do not overflow before the result does. */
export function timesPowerOfTwo(value: number, exponent: number): number {
  const step = clamp(exponent);
  const result = value * 2 ** step;
  return step === exponent ? result : timesPowerOfTwo(result, exponent - step);
}

/** 2^±1000 is a normal number, and so is its inverse. */
function clamp(exponent: number): number {
  return Math.max(-1000, Math.min(1000, exponent));
}
