import type { Issue, Path } from '../finding.ts';
import { dueDay } from '../read/interval.ts';
import { readSource } from '../read/reference.ts';
import type { Source } from '../schema/assessment.ts';
import type { Indicator, Observation, ObservationSet } from '../schema/indicator.ts';
import { type ReferenceContext, referenceRule } from './rule.ts';
import { inOrder, valuesAt } from './written-values.ts';

/** A document cannot report what happened after it was written. */
export const sourceBeforeValue = referenceRule<Indicator & ObservationSet>({
  code: 'source-before-value',
  kind: 'contradiction',
  severity: 'warning',
  sections: ['indicators', 'observations'],
  check(record, context, section) {
    if (section !== 'observations')
      return (record.observations ?? []).flatMap((row, index) =>
        judge(row, row.source ?? record.source, ['observations', index], context),
      );
    const indicator = context.find('indicator', record.indicator)[0]?.record as Indicator | undefined;
    return judge(record, record.source ?? indicator?.source, [], context);
  },
});

/** Once for a row of values: at the first that is too new. */
function judge(
  { values }: Pick<Observation, 'values'>,
  text: string | undefined,
  path: Path,
  context: ReferenceContext,
): Issue[] {
  if (text === undefined) return [];
  const source = context.find('source', readSource(text).id)[0]?.record as Source | undefined;
  const written = source?.date === undefined ? undefined : dueDay(source.date);
  if (source?.date === undefined || written === undefined) return [];
  const first = inOrder(valuesAt(values, [...path, 'values'])).find(({ start }) => start > written);
  return first
    ? [{ path: first.path, values: { source: source.id, written: source.date, date: first.date } }]
    : [];
}
