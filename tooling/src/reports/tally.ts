// What one runner says happened, in the same words for all of them.

/** `failures` say which and why; `skipped` names tests that could not be run here. */
export interface Tally {
  runner: string;
  passed: number;
  failures: Failure[];
  skipped: string[];
}

export interface Failure {
  name: string;
  why: string;
}

/** A runner that fell over, or ran nothing, has failed whatever its report says. */
export function withExit(tally: Tally, code: number): Tally {
  const ran = tally.passed + tally.failures.length + tally.skipped.length;
  if (ran === 0) return failed(tally, `it ran no test and ended with ${code}`);
  if (code !== 0 && tally.failures.length === 0)
    return failed(tally, `it ended with ${code} although no test failed`);
  return tally;
}

/** A runner without a report to read. */
export function crashed(runner: string, why: string): Tally {
  return { runner, passed: 0, failures: [{ name: runner, why }], skipped: [] };
}

/** The words for a terminal; the last line is `N passed, N failed`. */
export function summary(tallies: readonly Tally[]): string {
  const failures = tallies.flatMap((tally) => tally.failures);
  const skipped = tallies.flatMap((tally) => tally.skipped);
  const passed = tallies.reduce((sum, tally) => sum + tally.passed, 0);
  return [
    '',
    ...tallies.map(lineOf),
    ...(skipped.length > 0
      ? ['', `Skipped (${skipped.length}):`, ...skipped.map((name) => `  ${name}`)]
      : []),
    ...(failures.length > 0 ? ['', `Failed (${failures.length}):`, ...failures.map(describe)] : []),
    '',
    `${passed} passed, ${failures.length} failed`,
  ].join('\n');
}

function failed(tally: Tally, why: string): Tally {
  return { ...tally, failures: [...tally.failures, { name: tally.runner, why }] };
}

function lineOf({ runner, passed, failures, skipped }: Tally): string {
  const parts = [`${passed} passed`, `${failures.length} failed`];
  if (skipped.length > 0) parts.push(`${skipped.length} skipped`);
  return `${runner}: ${parts.join(', ')}`;
}

function describe({ name, why }: Failure): string {
  const lines = why.trimEnd().split('\n');
  const shown =
    lines.length > 30 ? [...lines.slice(0, 30), `(${lines.length - 30} more lines above)`] : lines;
  return [`  ${name}`, ...shown.map((line) => `      ${line}`)].join('\n');
}
