import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Caller, createCaller } from '../../test/caller.ts';
import { indicators, plan } from '../../test/plans.ts';

let caller: Caller;
let input = '';
beforeEach(async () => {
  caller = await createCaller({ input: async () => input });
  await caller.write({ ...plan, ...indicators });
});
afterEach(() => caller.leave());

const points = [2014, 2015, 2016, 2017].map((t, i) => [t, i === 2 ? null : i * 2]);
const request = { series: [{ id: 'a', points, better: 'higher', target: [2030, 50] }], duplicates: 'error' };

describe('trends', () => {
  it('of the indicators of a plan', async () => {
    const { code, out } = await caller.say('trends', '.');
    expect(code).toBe(0);
    expect(out.split('\n')[2]).toBe(
      'Beds in shelters              beds  6  rising     0.0028      +4  +3 to +5      accelerate (0.64)',
    );
    expect(out.split('\n')[3]).toMatch(/^Beds in shelters, sex female {2}beds {2}1 {2}too few/);
  });

  it('of the same as JSON, with the series they are of', async () => {
    const { out } = await caller.say('trends', '.', '--format', 'json', '--today', '2020-01-01');
    const { asOf, trends } = JSON.parse(out);
    expect(asOf).toBe('2020-01-01');
    expect(trends).toHaveLength(2);
    expect(trends[0]).toMatchObject({ indicator: 'beds', ok: true, n: 6, mannKendall: { ok: true, s: 15 } });
    expect(trends[1]).toMatchObject({ dimensions: { sex: 'female' }, ok: false, reason: 'too_few' });
  });

  it('of any series, from a file or from standard input, as the API answers', async () => {
    input = JSON.stringify(request);
    await caller.write({ 'series.json': input });
    const { code, out } = await caller.say('trends', '--series', '-');
    expect(code).toBe(0);
    expect(JSON.parse(out).trends[0]).toMatchObject({
      id: 'a',
      ok: true,
      n: 3,
      dropped: 1,
      theilSen: { slope: 2 },
    });
    expect((await caller.say('trends', '--series', 'series.json')).out).toBe(out);
    expect((await caller.say('trends', '--series', '-', '--format', 'text')).out).toMatch(/^a .*rising/m);
  });

  it.each([
    ['', /it is not JSON/],
    ['[]', /The input is an object/],
    ['{"series": 1}', /"series" is a list/],
    ['{"series": [], "alpha": 2}', /"alpha" lies between 0 and 1/],
    ['{"series": [], "duplicates": "all"}', /"duplicates" is one of error, keep/],
    ['{"series": [], "method": "x"}', /no field "method"/],
    ['{"series": [{"points": []}]}', /series\[0\]\.id is a text/],
    ['{"series": [{"id": "a"}]}', /series\[0\]\.points is a list/],
    ['{"series": [{"id": "a", "points": [[1, "2"]]}]}', /series\[0\]\.points\[0\] is a pair/],
    ['{"series": [{"id": "a", "points": [[1, 2, 3]]}]}', /is a pair/],
    ['{"series": [{"id": "a", "points": [], "better": "up"}]}', /series\[0\]\.better is/],
    [
      '{"series": [{"id": "a", "points": [], "target": [2030, null]}]}',
      /series\[0\]\.target is a pair of two numbers/,
    ],
  ])('%s cannot be read', async (text, err) => {
    input = text;
    const said = await caller.say('trends', '--series', '-');
    expect(said).toMatchObject({ code: 2, out: '' });
    expect(said.err).toMatch(err);
  });

  it('leaves what is no number to the measures', async () => {
    input = '{"series": [{"id": "a", "points": [[1e999, 2], [2, 3], [3, 4]]}, {"id": "b", "points": []}]}';
    const { out } = await caller.say('trends', '--series', '-');
    expect(JSON.parse(out).trends).toMatchObject([
      { ok: false, reason: 'time_not_finite' },
      { ok: false, reason: 'too_few' },
    ]);
  });

  it.each([[['trends']], [['trends', '.', '--series', '-']]])('%j: one of the two', async (args) => {
    expect(await caller.say(...args)).toMatchObject({ code: 2, out: '' });
  });
});
