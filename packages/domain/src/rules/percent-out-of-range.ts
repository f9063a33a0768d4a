import { readMeasure } from '../read/measure.ts';
import type { Indicator, ObservationSet } from '../schema/indicator.ts';
import { referenceRule } from './rule.ts';
import { measuredBy } from './written-values.ts';

/** A share in % lies between 0 and 100; a rate of change says so in its unit ("% a year"). */
export const percentOutOfRange = referenceRule<Indicator & ObservationSet>({
  code: 'unit-percent-out-of-range',
  kind: 'smart',
  severity: 'warning',
  sections: ['indicators', 'observations'],
  check(record, context, section) {
    const measured = measuredBy(record, context, section);
    if (measured?.indicator.unit === undefined || !share.test(measured.indicator.unit)) return [];
    const { indicator, values } = measured;
    return values.flatMap(({ path, text }) => {
      const read = readMeasure(text);
      const percent = read?.kind === 'number' || read?.kind === 'percent' ? read.value : undefined;
      return percent !== undefined && (percent < 0 || percent > 100)
        ? [{ path, values: { id: indicator.id, value: text } }]
        : [];
    });
  },
});

const share = /^\s*(?:%|per\s?cent|хувь)\s*$/iu;
