import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalise, type Raw } from './normalise.ts';
import { readRecord } from './read-record.ts';
import { sectionNames, sections } from './sections.ts';

const { recommendations, indicators, actions, observations } = sections;

describe('readRecord', () => {
  it('keeps what is right, and says of each wrong thing what and where', () => {
    const { record, issues } = readRecord(indicators.schema, {
      id: 'beds',
      name: 'Beds',
      kind: ['process', 'outcome'],
      better: 'highr',
      unti: 'beds',
      observations: [
        { sex: ['a'], values: { '2014': '1,5', '2015': { valu: '1' }, '2016': '3' } },
        { values: '12' },
        { values: { '2017': '9' } },
      ],
    });
    expect(record).toEqual({
      id: 'beds',
      name: 'Beds',
      observations: [{ values: { '2016': { value: '3' } } }, { values: { '2017': { value: '9' } } }],
    });
    expect(issues).toEqual([
      {
        code: 'wrong-shape',
        path: ['kind'],
        values: { expected: 'text', about: 'structural, process or outcome (OHCHR HR/PUB/12/5)' },
      },
      {
        code: 'unknown-value',
        path: ['better'],
        values: { value: 'highr', choices: ['higher', 'lower'], near: ['higher'] },
      },
      { code: 'bad-measure', path: ['observations', 0, 'values', '2014', 'value'], values: { value: '1,5' } },
      { code: 'missing-field', path: ['observations', 0, 'values', '2015'], values: { field: 'value' } },
      {
        code: 'unknown-field',
        path: ['observations', 0, 'values', '2015', 'valu'],
        values: { field: 'valu', near: ['value'] },
      },
      {
        code: 'wrong-shape',
        path: ['observations', 0, 'sex'],
        values: { expected: 'text', about: '' },
      },
      {
        code: 'wrong-shape',
        path: ['observations', 1, 'values'],
        values: { expected: 'map', about: 'Date to value: a number, 12/48, <5, n/a' },
      },
      { code: 'unknown-field', path: ['unti'], values: { field: 'unti', near: ['unit'] } },
    ]);
  });

  it.each<[string, Raw]>([
    ['a text', 'x'],
    ['a list', ['x']],
    ['an empty map', {}],
  ])('has no record for %s', (_, raw) => {
    const { record, issues } = readRecord(actions.schema, raw);
    expect(record).toBeUndefined();
    expect(issues.length).toBeGreaterThan(0);
  });

  it('takes an empty value for none', () => {
    expect(
      readRecord(recommendations.schema, { number: '1.1', goal: '', text: { en: '', mn: 'x' } }),
    ).toEqual({
      record: { number: '1.1', text: { mn: 'x' } },
      issues: [],
    });
    expect(readRecord(actions.schema, { id: '', for: '1.1', activity: 'x' }).issues).toEqual([
      { code: 'missing-field', path: [], values: { field: 'id' } },
    ]);
  });

  it.each(['__proto__', 'constructor', 'toString'])('treats %s as any other name', (key) => {
    const named = (value: Raw): Raw => Object.fromEntries([[key, value]]);
    expect(readRecord(recommendations.schema, { number: '1.1', ...(named('x') as object) })).toEqual({
      record: { number: '1.1' },
      issues: [{ code: 'unknown-field', path: [key], values: { field: key } }],
    });
    const { record, issues } = readRecord(observations.schema, { indicator: 'i', values: named('1') });
    const kept = key !== '__proto__';
    expect(Object.keys((record as { values: object }).values)).toEqual(kept ? [key] : []);
    expect(issues.map(({ code, path }) => [code, path])).toEqual(
      kept ? [] : [['unknown-field', ['values', key]]],
    );
  });

  it('reads anything in any place without failing, and what it reads is right', () => {
    const { raw } = fc.letrec<{ raw: Raw }>((tie) => ({
      raw: fc.oneof(
        { depthSize: 'small' },
        fc.oneof(fc.constantFrom('', 'accepted', '2016', '1.1', 'x y', '<5'), fc.string()),
        fc.array(tie('raw'), { maxLength: 3 }),
        fc.dictionary(name, tie('raw'), { maxKeys: 4 }),
      ),
    }));
    fc.assert(
      fc.property(
        fc.constantFrom(...sectionNames),
        fc.dictionary(name, raw, { maxKeys: 6 }),
        (section, drawn) => {
          const { schema } = sections[section];
          const { record, issues } = readRecord(schema, drawn);
          for (const { code, path } of issues)
            expect([typeof code, Array.isArray(path)]).toEqual(['string', true]);
          if (record === undefined) expect(issues.length).toBeGreaterThan(0);
          else expect(readRecord(schema, record as Raw)).toEqual({ record, issues: [] });
        },
      ),
      { numRuns: 2000 },
    );
  });
});

const fieldNames = [
  ...new Set(sectionNames.flatMap((section) => Object.keys(sections[section].schema.shape))),
];
const name = fc.oneof(
  { arbitrary: fc.constantFrom(...fieldNames), weight: 5 },
  fc.constantFrom('en', '2014', 'x', '__proto__'),
);

describe('normalise', () => {
  it.each<[string, Raw, Raw]>([
    ['one for a list', { states: 'CZE' }, { states: ['CZE'] }],
    ['a word for a map', { response: 'noted' }, { response: [{ value: 'noted' }] }],
    ['a map for a list of maps', { ratings: { in: 'a' } }, { ratings: [{ in: 'a' }] }],
    ['what it does not know', { nmae: ['x', { y: '' }] }, { nmae: ['x', { y: '' }] }],
    [
      'nothing twice',
      { states: ['CZE'], response: [{ value: 'noted' }] },
      { states: ['CZE'], response: [{ value: 'noted' }] },
    ],
    ['a list of lists', { states: [['CZE']] }, { states: [['CZE']] }],
  ])('writes out %s', (_, raw, expected) => {
    expect(normalise(recommendations.schema, raw)).toEqual(expected);
  });
});
