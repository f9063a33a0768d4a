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
    const seen = new Set<string>();
    return numbers.flatMap((number, index) => {
      const again = seen.has(number);
      seen.add(number);
      const lost = `${number}0`;
      return again && number.includes('.') && !known.has(lost)
        ? [{ path: ['recommendations', index, 'number'], values: { number, lost } }]
        : [];
    });
  },
};
