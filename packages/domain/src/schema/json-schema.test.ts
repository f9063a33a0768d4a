import { describe, expect, it } from 'vitest';
import { jsonSchema, recordJsonSchema, recordName } from './json-schema.ts';
import { sectionNames, sections } from './sections.ts';

describe('jsonSchema', () => {
  const schema = jsonSchema();

  it('has every section, and says what it holds', () => {
    expect(Object.keys(schema.properties ?? {})).toEqual(sectionNames);
    expect(schema.additionalProperties).toBe(false);
    for (const name of sectionNames) {
      const record = schema.$defs?.[recordName(name)];
      expect(record?.type).toBe('object');
      expect(Object.keys(record?.properties ?? {})).toEqual(Object.keys(sections[name].schema.shape));
      for (const [field, json] of Object.entries(record?.properties ?? {}))
        expect([name, field, typeof (json as { description?: string }).description]).toEqual([
          name,
          field,
          'string',
        ]);
    }
  });

  it('names records in the singular', () => {
    expect(sectionNames.map(recordName)).toEqual([
      ...['Review', 'Plan', 'Party', 'Cluster', 'Recommendation', 'Action', 'Indicator', 'ObservationSet'],
      ...['Assessment', 'Target', 'Source', 'Scale', 'Settings'],
    ]);
  });

  const text = { type: ['string', 'number', 'boolean'] };
  it.each([
    ['one and a list', 'states', { anyOf: [text, { type: 'array', items: text }] }],
    ['numbers, as other tools read them', 'number', text],
    [
      'a text and one per language',
      'text',
      { anyOf: [text, { type: 'object', additionalProperties: text }] },
    ],
    [
      'a word and its map, alone and in a list',
      'response',
      {
        anyOf: [
          { anyOf: [{ enum: ['accepted', 'noted', 'partly', 'pending'] }, { type: 'object' }] },
          { type: 'array' },
        ],
      },
    ],
  ])('allows %s', (_, field, expected) => {
    expect(recordJsonSchema('recommendations').properties?.[field]).toMatchObject(expected);
  });

  it('allows true and "true"', () => {
    expect(recordJsonSchema('sources').properties?.confidential).toMatchObject({
      enum: [true, false, 'true', 'false'],
    });
  });
});
