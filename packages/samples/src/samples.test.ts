import { type Raw, readRecord, sections } from '@followthrough/domain';
import { describe, expect, it } from 'vitest';
import { sampleNames, samples } from './node.ts';
import { generatePlan } from './samples.ts';

describe('samples', () => {
  it('reads every example plan, with a head in each', async () => {
    const all = await samples();
    expect(all.map(({ name }) => name)).toEqual([...sampleNames]);
    for (const { files } of all) expect(Object.values(files).join('\n')).toMatch(/^(review|plan):/m);
  });

  it('says in every invented file that it is invented', async () => {
    for (const { name, files } of await samples()) {
      if (!name.startsWith('arcadia')) continue;
      for (const text of Object.values(files)) expect(text).toMatch(/^# Illustrative/);
    }
  });
});

describe('generatePlan', () => {
  it('gives the same plan for the same seed, and another for another', () => {
    const options = { seed: 4, recommendations: 60 };
    expect(generatePlan(options)).toEqual(generatePlan(options));
    expect(generatePlan({ ...options, seed: 5 })).not.toEqual(generatePlan(options));
  });

  it('holds as many recommendations as asked, each a valid record', () => {
    const plan = generatePlan({ seed: 1, recommendations: 250 });
    expect(plan.recommendations).toHaveLength(250);
    const records = [
      ...plan.recommendations.map((record) =>
        readRecord(sections.recommendations.schema, record as unknown as Raw),
      ),
      ...plan.actions.map((record) => readRecord(sections.actions.schema, record as unknown as Raw)),
      ...plan.indicators.map((record) => readRecord(sections.indicators.schema, record as unknown as Raw)),
    ];
    expect(records.flatMap(({ issues }) => issues)).toEqual([]);
  });
});
