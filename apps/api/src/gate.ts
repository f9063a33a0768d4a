// The gate of every save: what cannot be stored as text of a plan is refused, everything else is a finding later.
import type { LocatedFinding } from '@followthrough/plan-language';
import type { Files, Heads } from '@followthrough/store';
import type { Context } from './context.ts';

export type GateOutcome = { passed: true; heads: Heads } | { passed: false; findings: LocatedFinding[] };

/** Reads the files a plan would have, and says what the store needs to know of them. */
export async function passGate({ reading, today }: Context, files: Files): Promise<GateOutcome> {
  const { refused, heads } = await reading.gate(files, { asOf: today() });
  return refused.length > 0 ? { passed: false, findings: refused } : { passed: true, heads };
}
