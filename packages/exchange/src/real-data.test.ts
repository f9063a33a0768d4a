// Real exports through the reader; skipped, saying so, where the shared data folder is absent.
import { statistics } from '@followthrough/analytics';
import { type PlanFolder, responseAtAdoption } from '@followthrough/domain';
import { check } from '@followthrough/plan-language';
import { describe, expect, it } from 'vitest';
import { hasRealData, realFile } from '../test/real-data.ts';
import { importing, today } from '../test/tables.ts';
import { importInPool } from './node.ts';

/** Recommendations, and recommendations with States, by response at adoption. */
const byResponse = ({ recommendations }: PlanFolder) =>
  Object.fromEntries(
    [...Map.groupBy(recommendations, responseAtAdoption)].map(([response, all]) => [
      response,
      [all.length, all.reduce((n, { states = [] }) => n + states.length, 0)],
    ]),
  );

describe.skipIf(!hasRealData)('real data', () => {
  it('Mongolia 2010: 129 recommendations, 126 accepted and 3 noted; with States 131, 128 and 3', () => {
    const { folders, codes } = importing(realFile('mongolia_cycle1_recommendations_uprinfo.csv'));
    const [folder] = folders;
    expect(folders).toHaveLength(1);
    expect(folder?.review).toMatchObject({
      id: 'mng-upr1',
      state: 'MNG',
      cycle: '1',
      session: '9',
      document: 'A/HRC/16/5',
    });
    expect(folder?.recommendations).toHaveLength(129);
    expect(folder && byResponse(folder)).toEqual({ accepted: [126, 128], noted: [3, 3] });
    expect(codes).toEqual(['columns-not-read', 'provisional-number']);
  });

  it('Mongolia 2010: the ten numbers that are known stand as printed, the others are provisional', () => {
    const { folders } = importing(realFile('mongolia_cycle1_recommendations_uprinfo.csv'));
    const all = folders[0]?.recommendations ?? [];
    const printed = all.filter(({ number }) => !number.startsWith('U')).map(({ number }) => number);
    expect(printed).toEqual(Array.from({ length: 10 }, (_, index) => `84.${index + 1}`));
    expect(all.at(-1)?.number).toBe('U119');
    expect(all.filter(({ states = [] }) => states.length > 1).map(({ number }) => number)).toEqual([
      '84.7',
      '84.8',
    ]);
  });

  it('Slovenia: 163 and 254 recommendations, each number once, responses as the addenda have them', () => {
    const name = 'slovenia_recommendations_cycles_2_and_4.csv';
    const { folders, findings } = importing(realFile(name), { name });
    expect(folders.map(({ review, recommendations }) => [review?.id, recommendations.length])).toEqual([
      ['svn-upr2', 163],
      ['svn-upr4', 254],
    ]);
    const counts = folders.map((folder) =>
      Object.fromEntries(Object.entries(byResponse(folder)).map(([response, [n]]) => [response, n])),
    );
    expect(counts).toEqual([
      { accepted: 142, noted: 21 },
      { accepted: 217, noted: 37 },
    ]);
    for (const { recommendations } of folders)
      expect(new Set(recommendations.map(({ number }) => number)).size).toBe(recommendations.length);
    expect(findings.filter(({ severity }) => severity !== 'info')).toEqual([]);
    expect(folders[0]?.recommendations.find(({ number }) => number === '115.72')?.states).toEqual(['MKD']);
  });

  it('all sessions: 41,064 rows, 305 reviews of 193 States, every row counted', () => {
    const { folders, rows, findings } = importing(realFile('uprinfo_recommendations_sessions_1_20.csv'));
    expect(rows).toBe(41_064);
    expect(folders).toHaveLength(305);
    expect(new Set(folders.map(({ folder }) => folder)).size).toBe(305);
    expect(new Set(folders.map(({ review }) => review?.state)).size).toBe(193);
    const all = folders.flatMap(({ recommendations }) => recommendations);
    expect(all).toHaveLength(39_900);
    expect(all.reduce((sum, { states = [] }) => sum + states.length, 0)).toBe(41_064);
    const accepted = all.filter((one) => responseAtAdoption(one) === 'accepted');
    expect(accepted.reduce((sum, { states = [] }) => sum + states.length, 0)).toBe(30_471);
    expect(findings.map(({ code, count }) => [code, count])).toEqual([
      ['category-differs', 1],
      ['no-recommending-state', 9],
      ['row-repeated', 1],
      ['category-differs', 1],
      ['row-repeated', 1],
      ['columns-not-read', 1],
      ['provisional-number', 39_900],
    ]);
  });

  it('all sessions: written, read back and counted by recommending State, in a thread with limits', async () => {
    const bytes = realFile('uprinfo_recommendations_sessions_1_20.csv');
    const stages = new Set<string>();
    const { ok, files, summary } = await importInPool(
      bytes,
      { today },
      { timeoutMs: 170_000, maxMegabytes: 1024, onProgress: ({ stage }) => stages.add(stage) },
    );
    expect(ok).toBe(true);
    expect([...stages]).toEqual(['reading', 'building', 'writing', 'checking']);
    expect(summary).toMatchObject({ reviews: 305, recommendations: 39_900, withStates: 41_064, files: 610 });
    const { content, counts } = check(files, { today });
    expect(counts.error).toBe(0);
    const { groups, total } = statistics(content, { asOf: today, by: ['state'], unit: 'state' });
    expect(groups).toHaveLength(169);
    expect(groups.reduce((sum, { n }) => sum + n, 0)).toBe(41_064);
    expect(total.responses).toEqual({ accepted: 30_471, noted: 10_593, partly: 0, pending: 0 });
    expect(groups[0]).toMatchObject({ key: 'FRA', n: 1289 });
  }, 180_000);
});
