import type { Indicator, ObservationSet } from '../schema/indicator.ts';
import { referenceRule } from './rule.ts';

/** A number that comes from nowhere cannot be checked; one source at the indicator stands for all its values. */
export const observationWithoutSource = referenceRule<Indicator & ObservationSet>({
  code: 'observation-without-source',
  kind: 'completeness',
  severity: 'info',
  sections: ['indicators', 'observations'],
  check(record, context, section) {
    if (record.source !== undefined) return [];
    if (section === 'observations') {
      const indicator = context.find('indicator', record.indicator)[0]?.record as Indicator | undefined;
      if (indicator === undefined || indicator.source !== undefined) return [];
      return [{ path: ['indicator'], values: { id: record.indicator } }];
    }
    // once for an indicator: one line heals it
    const bare = (record.observations ?? []).some(({ source }) => source === undefined);
    return bare ? [{ path: ['observations'], values: { id: record.id } }] : [];
  },
});
