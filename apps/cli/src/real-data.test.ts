// Real exports from table to figures; skipped, saying so, where the shared data folder is absent.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Caller, createCaller } from '../test/caller.ts';

const folder = join(
  process.env.FOLLOWTHROUGH_DATA ?? join(import.meta.dirname, '../../../../shared'),
  'data',
);
const hasData = existsSync(join(folder, 'uprinfo_recommendations_sessions_1_20.csv'));
if (!hasData) console.warn(`Skipped: no real data at ${folder} (set FOLLOWTHROUGH_DATA).`);

interface Figures {
  groups: { key: string; n: number; responses: Record<string, number> }[];
}

describe.skipIf(!hasData)('real data', () => {
  let caller: Caller;
  beforeAll(async () => {
    caller = await createCaller();
  });
  afterAll(() => caller.leave());

  const imports = async (name: string, to: string) => {
    expect(await caller.say('import', join(folder, name), '--to', to)).toMatchObject({ code: 0 });
    expect(await caller.say('check', to)).toMatchObject({ code: 0, err: '' });
  };
  const figures = async (...args: string[]): Promise<Figures> =>
    JSON.parse((await caller.say('stats', ...args, '--format', 'json')).out);

  it.each([
    ['recommendation', 129, 126, 3],
    ['state', 131, 128, 3],
  ])('Mongolia 2010, by %s: %i, %i accepted, %i noted', async (unit, n, accepted, noted) => {
    await imports('mongolia_cycle1_recommendations_uprinfo.csv', 'mng');
    const { groups } = await figures('mng', '--unit', unit);
    expect(groups).toMatchObject([{ key: 'all', n, responses: { accepted, noted, partly: 0, pending: 0 } }]);
  });

  it('Slovenia: 163 and 254', async () => {
    await imports('slovenia_recommendations_cycles_2_and_4.csv', 'svn');
    const { groups } = await figures('svn', '--by', 'review');
    expect(groups.map(({ key, n }) => [key, n])).toEqual([
      ['svn-upr4', 254],
      ['svn-upr2', 163],
    ]);
  });

  it('all sessions: 41,064 rows, each counted for its State, within a minute of work', async () => {
    const before = process.cpuUsage();
    await imports('uprinfo_recommendations_sessions_1_20.csv', 'all');
    const { groups } = await figures('all', '--by', 'state', '--unit', 'state');
    const sum = (count: (group: Figures['groups'][number]) => number) =>
      groups.reduce((s, g) => s + count(g), 0);
    expect(groups).toHaveLength(169);
    expect(sum(({ n }) => n)).toBe(41_064);
    expect(sum(({ responses }) => responses.accepted ?? 0)).toBe(30_471);
    expect(sum(({ responses }) => responses.noted ?? 0)).toBe(10_593);
    // not by the clock on the wall, which others on the machine can stop
    const { user, system } = process.cpuUsage(before);
    expect((user + system) / 1e6).toBeLessThan(60);
  }, 180_000);
});
