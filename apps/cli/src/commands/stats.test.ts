import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Caller, createCaller, today } from '../../test/caller.ts';
import { plan, wrong } from '../../test/plans.ts';

let caller: Caller;
beforeEach(async () => {
  caller = await createCaller();
  await caller.write(plan);
});
afterEach(() => caller.leave());

describe('stats', () => {
  it('answers the contract as JSON', async () => {
    const { code, out, err } = await caller.say('stats', '.', '--by', 'cluster', '--format', 'json');
    expect([code, err]).toEqual([0, '']);
    expect(JSON.parse(out)).toMatchObject({
      unit: 'recommendation',
      asOf: today,
      method: 'implementation/1',
      groups: [
        {
          key: 'justice',
          n: 2,
          responses: { accepted: 1, noted: 1, partly: 0, pending: 0 },
          rated: 1,
          unrated: 1,
          notAssessed: 0,
          not: 0,
          partially: 0,
          fully: 1,
          ofRated: 1,
          ofAccepted: 1,
        },
      ],
    });
  });

  it('counts States as well, and splits by several dimensions', async () => {
    const { out } = await caller.say(
      'stats',
      '.',
      '--by',
      'state, response',
      '--unit',
      'state',
      '--format',
      'json',
    );
    const { unit, groups } = JSON.parse(out);
    expect(unit).toBe('state');
    expect(groups.map(({ key, n }: { key: string[]; n: number }) => [...key, n])).toEqual([
      ['CAN', 'accepted', 1],
      ['CZE', 'accepted', 1],
      ['CZE', 'noted', 1],
    ]);
  });

  it('shows every share with its numbers', async () => {
    const { out } = await caller.say('stats', '.', '--by', 'state');
    expect(out).toBe(
      [
        'Recommendations, as of 21 November 2026, rated by forum, method implementation/1',
        '',
        'state        n  accepted  noted  rated  unrated  not  partially  fully         of rated      of accepted',
        '───────────  ─  ────────  ─────  ─────  ───────  ───  ─────────  ─────  ───────────────  ───────────────',
        'CZE Czechia  2         1      1      1        1    0          0      1  100.0% (1 of 1)  100.0% (1 of 1)',
        'CAN Canada   1         1      0      1        0    0          0      1  100.0% (1 of 1)  100.0% (1 of 1)',
        'all          2         1      1      1        1    0          0      1  100.0% (1 of 1)  100.0% (1 of 1)',
        '',
        'Some stand in several groups, so groups do not add up to all.',
        '',
        'of rated: fully, of those rated. of accepted: fully among those accepted at adoption, of all accepted.',
        '',
      ].join('\n'),
    );
  });

  it.each([
    [['--as-of', '2018-05-16'], 0],
    [['--today', '2018-05-16'], 0],
    [['--as-of', '2018-05-17', '--today', '2010-01-01'], 1],
  ])('counts ratings as they stood: %j', async (days, rated) => {
    const { out } = await caller.say('stats', '.', '--format', 'json', ...days);
    expect(JSON.parse(out).groups[0].rated).toBe(rated);
  });

  it('answers CSV', async () => {
    const { out } = await caller.say('stats', '.', '--by', 'response', '--format', 'csv');
    expect(out.split('\n').slice(0, 2)).toEqual([
      'response,n,accepted,noted,partly,pending,rated,unrated,not_assessed,not,partially,fully,of_rated,of_accepted',
      'accepted,1,1,0,0,0,1,0,0,0,0,1,1,1',
    ]);
  });

  it('says on standard error that what is wrong is not counted', async () => {
    await caller.write(wrong);
    const { code, out, err } = await caller.say('stats', '.', '--format', 'json');
    expect([code, JSON.parse(out).groups[0].n]).toEqual([0, 2]);
    expect(err).toBe(
      'There are 9 errors in these files, so the figures may be incomplete; "check" lists them.\n',
    );
  });

  it.each([
    ['stats . --by colour', /There is no dimension "colour"; there are cluster, state/],
    ['stats . --unit rows', /Allowed choices are recommendation, state/],
    ['stats . --plan q', /^There is no plan "q" here; there are p\.\n$/],
    ['stats . --as-of 2018', /Write a day as 2018-05-17/],
    ['stats', /Missing required argument/],
  ])('%s cannot run', async (line, err) => {
    const said = await caller.say(...line.split(' '));
    expect(said).toMatchObject({ code: 2, out: '' });
    expect(said.err).toMatch(err);
  });
});
