import type { Issue } from '../finding.ts';
import { readMeasure } from '../read/measure.ts';
import type { Indicator, ObservationSet } from '../schema/indicator.ts';
import { nearest } from '../vocabulary/nearest.ts';
import { referenceRule } from './rule.ts';
import { measuredBy } from './written-values.ts';

/** Where an indicator has levels its values are among them; where it has none, a word cannot be followed. */
export const observationNotALevel = referenceRule<Indicator & ObservationSet>({
  code: 'observation-not-a-level',
  also: ['word-without-levels'],
  kind: 'smart',
  severity: 'warning',
  sections: ['indicators', 'observations'],
  check(record, context, section) {
    const measured = measuredBy(record, context, section);
    if (measured === undefined) return [];
    const { indicator, values } = measured;
    const { id, levels = [], kind } = indicator;
    // that a structural indicator has no levels is said elsewhere, once
    if (levels.length === 0 && kind === 'structural') return [];
    return values.flatMap(({ path, text }): Issue[] => {
      const read = readMeasure(text);
      if (read === undefined || read.kind === 'missing' || levels.includes(text)) return [];
      if (levels.length === 0)
        return read.kind === 'level'
          ? [{ code: 'word-without-levels', path, values: { id, value: text } }]
          : [];
      const near = nearest(text, levels);
      return [{ path, values: { id, value: text, choices: levels, ...(near.length > 0 ? { near } : {}) } }];
    });
  },
});
