import type { Issue, Path } from '../finding.ts';
import { readInterval } from '../read/interval.ts';
import type { Action } from '../schema/action.ts';
import type { Source } from '../schema/assessment.ts';
import type { Indicator, ObservationSet } from '../schema/indicator.ts';
import type { Recommendation } from '../schema/recommendation.ts';
import { recordRule } from './rule.ts';
import { valuesAt } from './written-values.ts';

/** What has been reported, answered, measured or published has happened; a later date is a slip of the finger. */
export const datedInFuture = recordRule<AnyFact>({
  code: 'dated-in-future',
  kind: 'contradiction',
  severity: 'warning',
  sections: ['actions', 'recommendations', 'sources', 'indicators', 'observations'],
  check: (record, { today }, section) =>
    datesOf(record, section).flatMap(([date, path]): Issue[] => {
      // without reading it: no date of a year before this one lies ahead
      if (date.slice(0, 4) < today.slice(0, 4)) return [];
      const start = readInterval(date)?.start;
      return start !== undefined && start > today ? [{ path, values: { date, today } }] : [];
    }),
});

type AnyFact = Partial<Action & Recommendation & Source & Indicator & ObservationSet>;

function datesOf(record: AnyFact, section: string): [string, Path][] {
  const dated = (field: 'progress' | 'response') =>
    (record[field] ?? []).flatMap(({ date }, index): [string, Path][] =>
      date === undefined ? [] : [[date, [field, index, 'date']]],
    );
  const keys = (values: ObservationSet['values'], path: Path) =>
    valuesAt(values, path).map((value): [string, Path] => [value.date, value.path]);
  if (section === 'actions') return dated('progress');
  if (section === 'recommendations') return dated('response');
  if (section === 'sources') return record.date === undefined ? [] : [[record.date, ['date']]];
  if (section === 'observations') return keys(record.values ?? {}, ['values']);
  return (record.observations ?? []).flatMap(({ values }, index) =>
    keys(values, ['observations', index, 'values']),
  );
}
