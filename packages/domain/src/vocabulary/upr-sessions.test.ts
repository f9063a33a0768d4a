import { expect, it } from 'vitest';
import { cycleOfSession, uprCycles, uprSessionDates } from './upr-sessions.ts';

it.each([
  [1, 1],
  [9, 1],
  [12, 1],
  [13, 2],
  [22, 2],
  [26, 2],
  [27, 3],
  [36, 3],
  [40, 3],
  [41, 4],
  [50, 4],
  [54, 4],
  [0, undefined],
  [55, undefined],
  [22.5, undefined],
  [Number.NaN, undefined],
])('session %d lies in cycle %s', (session, cycle) => {
  expect(cycleOfSession(session)).toBe(cycle);
});

it('cycles follow each other without a gap', () => {
  const { items } = uprCycles;
  for (const [index, { firstSession }] of items.entries()) {
    expect(firstSession).toBe((items[index - 1]?.lastSession ?? 0) + 1);
  }
});

it('dates given lie in order and within their cycle’s years', () => {
  const { items } = uprSessionDates;
  expect(items.map(({ from }) => from)).toEqual(items.map(({ from }) => from).sort());
  for (const { session, from, to } of items) {
    if (to !== undefined) expect(from < to).toBe(true);
    const period = uprCycles.items.find(({ cycle }) => cycle === cycleOfSession(session))?.period ?? '';
    const [first = '', last = ''] = period.split('..').map((date) => date.slice(0, 4));
    expect(from.slice(0, 4) >= first && from.slice(0, 4) <= last, `session ${session}`).toBe(true);
  }
});
