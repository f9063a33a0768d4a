import { describe, expect, it } from 'vitest';
import { sections } from './sections.ts';
import { child, choicesOf, descriptionOf, fieldsOf, metaOf, requiredFields, schemaAt } from './shape.ts';
import { placesWith } from './walk.ts';

const { recommendations, indicators, actions, observations, parties } = sections;

describe('looking at a schema', () => {
  it.each([
    [recommendations, ['response', 0, 'value'], ['accepted', 'noted', 'partly', 'pending']],
    [recommendations, ['response'], ['accepted', 'noted', 'partly', 'pending']],
    [recommendations, ['translation', 'mn'], ['draft', 'agreed', 'stale']],
    [indicators, ['better'], ['higher', 'lower']],
    [actions, ['progress'], ['not started', 'ongoing', 'completed', 'dropped']],
    [actions, ['budget'], []],
  ])('finds the choices at a path (%#)', ({ schema }, path, choices) => {
    const at = schemaAt(schema, path);
    expect(at && choicesOf(at)).toEqual(choices);
  });

  it('steps over a list written as one record', () => {
    const direct = schemaAt(recommendations.schema, ['ratings', 'value']);
    expect(direct && metaOf(direct).vocabulary).toBe('rating-level');
    expect(schemaAt(recommendations.schema, ['ratings', 0, 'value'])).toBe(direct);
  });

  it.each([
    [recommendations, ['nothing']],
    [recommendations, ['number', 'x']],
    [recommendations, ['constructor']],
    [recommendations, ['ratings', 0, 'toString']],
  ])('knows where nothing may stand (%#)', ({ schema }, path) => {
    expect(schemaAt(schema, path)).toBeUndefined();
  });

  it('has dimensions under any name', () => {
    for (const dimension of ['sex', 'constructor', '__proto__'])
      expect(child(observations.schema, dimension)?.type).toBe('string');
  });

  it('keeps what is known of a field through its wrappers', () => {
    expect(metaOf(fieldsOf(actions.schema).responsible ?? actions.schema)).toEqual({ list: true });
    expect(metaOf(schemaAt(actions.schema, ['activity']) ?? actions.schema)).toMatchObject({
      prose: true,
      localized: true,
    });
    expect(metaOf(schemaAt(indicators.schema, ['baseline']) ?? actions.schema)).toMatchObject({
      byDate: true,
    });
    expect(metaOf(schemaAt(parties.schema, ['focal_point', 0]) ?? actions.schema)).toEqual({
      short: 'value',
      identity: ['date'],
    });
    expect(descriptionOf(schemaAt(actions.schema, ['for']) ?? actions.schema)).toMatch(/^Recommendations/);
  });

  it('lists required fields', () => {
    expect(requiredFields(actions.schema)).toEqual(['id', 'for', 'activity']);
    expect(requiredFields(indicators.schema)).toEqual(['id', 'name']);
    expect(requiredFields(recommendations.schema)).toEqual(['number']);
  });
});

describe('placesWith', () => {
  const states = placesWith(({ vocabulary }) => vocabulary === 'state');
  it('finds the places of a trait, however deep', () => {
    const record = {
      number: '1',
      states: ['CZE'],
      parts: [{ limb: 'a' }, { limb: 'b', states: ['CAN', 'MNG'] }],
    };
    expect(states(recommendations.schema, record).map(({ path, value }) => [path.join('.'), value])).toEqual([
      ['states.0', 'CZE'],
      ['parts.1.states.0', 'CAN'],
      ['parts.1.states.1', 'MNG'],
    ]);
    expect(states(actions.schema, { id: 'a', activity: 'x', for: ['1'] })).toEqual([]);
  });
});
