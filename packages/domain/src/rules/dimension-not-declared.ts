import type { Issue, Path } from '../finding.ts';
import { type Indicator, type ObservationSet, observationSetSchema } from '../schema/indicator.ts';
import { fieldsOf } from '../schema/shape.ts';
import { nearest } from '../vocabulary/nearest.ts';
import { referenceRule } from './rule.ts';

/** Free fields of observations are dimensions; one that its indicator does not list may be a slip of the finger. */
export const dimensionNotDeclared = referenceRule<Indicator & ObservationSet>({
  code: 'dimension-not-declared',
  kind: 'references',
  severity: 'warning',
  sections: ['indicators', 'observations'],
  check(record, context, section) {
    if (section === 'observations') {
      const indicator = context.find('indicator', record.indicator)[0]?.record as Indicator | undefined;
      return indicator ? strays(indicator, [[[], record]]) : [];
    }
    const observations = record.observations ?? [];
    return strays(
      record,
      observations.map((one, index) => [['observations', index], one]),
    );
  },
});

const known = Object.keys(fieldsOf(observationSetSchema));

/** Each missing dimension once, where it first occurs. */
function strays(indicator: Indicator, observations: readonly (readonly [Path, object])[]): Issue[] {
  const declared = indicator.disaggregate ?? [];
  const seen = new Set([...known, ...declared]);
  return observations.flatMap(([path, observation]) =>
    Object.keys(observation).flatMap((dimension) => {
      if (seen.has(dimension)) return [];
      seen.add(dimension);
      const near = nearest(dimension, [...declared, ...known]);
      const values = { id: indicator.id, dimension, ...(near.length > 0 ? { near } : {}) };
      return [{ path: [...path, dimension], values }];
    }),
  );
}
