import { readInterval } from '../read/interval.ts';
import { isMap } from '../schema/normalise.ts';
import { sectionNames, sections } from '../schema/sections.ts';
import { placesWith } from '../schema/walk.ts';
import { recordRule } from './rule.ts';

/** Values, baselines, targets and breaks are listed by date; under another key nobody finds them. */
export const dateKeys = recordRule<Record<string, unknown>>({
  code: 'bad-date',
  kind: 'schema',
  severity: 'error',
  sections: sectionNames,
  check: (record, _, section) =>
    places(sections[section].schema, record).flatMap(({ path, value }) =>
      (isMap(value) ? Object.keys(value) : [])
        .filter((key) => readInterval(key) === undefined)
        .map((key) => ({ path: [...path, key], values: { value: key } })),
    ),
});

const places = placesWith(({ byDate }) => byDate === true);
