import type { PlanRule } from './rule.ts';

/** A spreadsheet reads 115.10 as 115.1: then 115.1 stands twice and 115.10 is missing. */
export const droppedZero: PlanRule = {
  code: 'number-lost-its-zero',
  kind: 'counts',
  severity: 'warning',
  scope: 'count',
  check(folder) {
    const numbers = folder.recommendations.map(({ number }) => number);
    const known = new Set(numbers);
    if (known.size === numbers.length) return [];
    const seen = new Set<string>();
    return numbers.flatMap((number, index) => {
      const again = seen.has(number);
      seen.add(number);
      const lost = `${number}0`;
      return again && !known.has(lost) && neighbours(lost).some((one) => known.has(one))
        ? [{ path: ['recommendations', index, 'number'], values: { number, lost } }]
        : [];
    });
  },
};

/** The numbers before and after it: only where one of them stands was there a number to lose. */
function neighbours(number: string): string[] {
  const match = /^(.*\.)(\d+)$/.exec(number);
  if (!match) return [];
  const [, start = '', last = ''] = match;
  return [`${start}${Number(last) - 1}`, `${start}${Number(last) + 1}`];
}
