import { emptyFolder, type PlanFolder } from '@followthrough/domain';
import { expect, test } from 'vitest';
import { dueIn } from './due.ts';

/** A plan's folder; records are given as the reader of a plan makes them. */
const folder = (more: object): PlanFolder =>
  ({ ...emptyFolder('p'), plan: { id: 'p', reviews: [] }, ...more }) as unknown as PlanFolder;

const dueOf = (more: object) => dueIn({ folders: [folder(more)] });

test('an action is due on the last day of its timeframe, until it is completed or dropped', () => {
  const actions = [
    { id: 'a', for: ['1'], activity: 'Later', timeframe: '2016..2018', responsible: ['moj', 'ilo'] },
    { id: 'b', for: ['1'], activity: 'Sooner', timeframe: '2017-Q1' },
    {
      id: 'c',
      for: ['1'],
      activity: 'Done',
      timeframe: '2016',
      progress: [{ date: '2016', value: 'completed' }],
    },
    {
      id: 'd',
      for: ['1'],
      activity: 'Going',
      timeframe: '2020',
      progress: [{ date: '2019', value: 'ongoing' }],
    },
    { id: 'e', for: ['1'], activity: 'Some day' },
    { id: 'f', for: ['1'], activity: 'No date', timeframe: 'soon' },
  ];
  expect(dueOf({ actions })).toMatchObject([
    { what: 'action', name: 'Sooner', day: '2017-03-31', path: ['actions', 1, 'timeframe'] },
    { what: 'action', name: 'Later', date: '2016..2018', day: '2018-12-31', responsible: 'moj' },
    { what: 'action', name: 'Going', day: '2020-12-31' },
  ]);
});

test('values aimed at are due once nothing later was observed', () => {
  const indicators = [
    {
      id: 'beds',
      name: 'Beds',
      unit: 'beds',
      target: { 2017: { value: '40' }, 2019: { value: '60' } },
      observations: [{ values: { 2016: { value: '27' }, 2018: { value: '38' } } }],
    },
  ];
  expect(dueOf({ indicators })).toMatchObject([
    { what: 'indicator', aim: '60 beds', day: '2019-12-31', path: ['indicators', 0, 'target', '2019'] },
  ]);
});

test('a target is due with its percentage, and only plans have anything due', () => {
  const targets = [{ id: 'undaf-85', percent: '85%', due: '2021' }, { id: 'open' }];
  expect(dueOf({ targets })).toMatchObject([
    { what: 'target', name: 'undaf-85', aim: '85%', day: '2021-12-31' },
  ]);
  expect(dueIn({ folders: [{ ...emptyFolder('r'), targets } as unknown as PlanFolder] })).toEqual([]);
});
