import {
  child,
  fieldsOf,
  metaOf,
  type Raw,
  readRecord,
  requiredFields,
  type SectionName,
  sectionNames,
  sections,
  unwrap,
} from '@followthrough/domain';
import fc from 'fast-check';
import { FAILSAFE_SCHEMA, load } from 'js-yaml';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { prose } from '../test/reread.ts';
import { writeRecord } from './write.ts';

describe('records', () => {
  it.each(sectionNames)('of %s re-read to themselves', (section) => {
    const { shape, schema } = sections[section];
    let read = 0;
    fc.assert(
      fc.property(recordOf(schema), (drawn) => {
        const { record } = readRecord(schema, drawn as Raw);
        if (record === undefined) return;
        read++;
        const text = `${section}:\n${writeRecord(section, record)}`;
        const content = load(text, { schema: FAILSAFE_SCHEMA }) as Record<SectionName, Raw>;
        const raw = shape === 'head' ? content[section] : (content[section] as Raw[])[0];
        expect(readRecord(schema, raw as Raw)).toEqual({ record, issues: [] });
      }),
      { numRuns: 300 },
    );
    expect(read).toBeGreaterThan(30);
  });
});

/** Any record the schema allows, drawn by its shape, and a few it does not allow. */
function recordOf(schema: z.ZodType): fc.Arbitrary<unknown> {
  const inner = unwrap(schema);
  if (inner instanceof z.ZodEnum) return fc.constantFrom(...inner.options);
  if (inner instanceof z.ZodArray) return fc.array(recordOf(inner.element as z.ZodType), { maxLength: 4 });
  if (inner instanceof z.ZodUnion) return fc.oneof(...inner.options.map((one) => recordOf(one as z.ZodType)));
  if (inner instanceof z.ZodRecord) {
    const key = metaOf(inner).byDate
      ? fc.constantFrom('2014', '2016-Q1', '2016-02-29', '2015..2016')
      : words();
    return fc.dictionary(key, recordOf(inner.valueType as z.ZodType), { maxKeys: 4 });
  }
  if (!(inner instanceof z.ZodObject)) return fc.oneof(words(), prose(), ...spelled);
  const fields = Object.entries(fieldsOf(inner)).map(([key, field]) => [key, recordOf(field)] as const);
  const record = fc.record(Object.fromEntries(fields), { requiredKeys: requiredFields(inner) });
  if (child(inner, 'free field') === undefined) return record;
  return fc
    .tuple(fc.dictionary(words(), words(), { maxKeys: 3 }), record)
    .map(([free, own]) => ({ ...free, ...own }));
}

const words = () =>
  fc.oneof(fc.constantFrom('moj', '108.42', 'a b', 'female', '<<', '~'), fc.string({ minLength: 1 }));

const spelled = [
  fc.constantFrom('2016', '2016-Q3', '2016-01..2018', 'n/a', '12/48', '<5', '1.10', 'U37', '108.42(a)'),
  fc.nat().map(String),
];
