// Values of an indicator wherever they are written: in itself, or in a set of observations elsewhere.
import type { Path } from '../finding.ts';
import { type Interval, readInterval } from '../read/interval.ts';
import type { Indicator, ObservationSet, ObservedValue } from '../schema/indicator.ts';
import type { SectionName } from '../schema/sections.ts';
import type { ReferenceContext } from './rule.ts';

/** One value as it is written. */
export interface WrittenValue {
  path: Path;
  /** The key it stands under. */
  date: string;
  text: string;
}

/** A record that holds values, with the indicator they belong to; undefined where that is not declared. */
export function measuredBy(
  record: Indicator & ObservationSet,
  context: ReferenceContext,
  section: SectionName,
): { indicator: Indicator; values: WrittenValue[] } | undefined {
  if (section === 'observations') {
    const indicator = context.find('indicator', record.indicator)[0]?.record as Indicator | undefined;
    return indicator && { indicator, values: valuesAt(record.values, ['values']) };
  }
  const observed = (record.observations ?? []).flatMap(({ values }, index) =>
    valuesAt(values, ['observations', index, 'values']),
  );
  const aims = (['baseline', 'target'] as const).flatMap((field) => valuesAt(record[field], [field]));
  return { indicator: record, values: [...aims, ...observed] };
}

export const valuesAt = (
  values: Readonly<Record<string, ObservedValue>> | undefined,
  path: Path,
): WrittenValue[] =>
  Object.entries(values ?? {}).map(([date, { value }]) => ({ path: [...path, date], date, text: value }));

/** With its days, sorted by the first of them; values under what is no date are left out. */
export const inOrder = (values: readonly WrittenValue[]): (WrittenValue & Interval)[] =>
  values
    .flatMap((value) => {
      const interval = readInterval(value.date);
      return interval ? [{ ...value, ...interval }] : [];
    })
    .sort((a, b) => (a.start < b.start ? -1 : Number(a.start > b.start)));
