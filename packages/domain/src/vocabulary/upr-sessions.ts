// Cycles of the Universal Periodic Review and their Working Group sessions.
import type { Vocabulary } from './provenance.ts';

/** A cycle: its first and last Working Group session and its period as its source writes it. */
export type UprCycle = {
  readonly cycle: number;
  readonly firstSession: number;
  readonly lastSession: number;
  readonly period: string;
  readonly source: string;
};

/** First and last day (ISO) of a Working Group session, only where a source gives them. */
export type UprSessionDates = {
  readonly session: number;
  readonly from: string;
  readonly to?: string;
  readonly source: string;
};

/** The four cycles; UPR Info's help guide of 2014 counts session 27 to the second, OHCHR to the third. */
export const uprCycles: Vocabulary<UprCycle> = {
  source: 'OHCHR, Cycles of the Universal Periodic Review, and its releases',
  date: '2022-11-07',
  items: [
    {
      cycle: 1,
      firstSession: 1,
      lastSession: 12,
      period: '2008..2011',
      source:
        'UPR Info, UPR agenda; session 17 is the fifth of cycle 2 (UN Geneva, October 2013), so session 13 its first',
    },
    {
      cycle: 2,
      firstSession: 13,
      lastSession: 26,
      period: '2012..2016',
      source: 'OHCHR release, 26 October 2016: session 26 is the last of cycle 2',
    },
    {
      cycle: 3,
      firstSession: 27,
      lastSession: 40,
      period: '2017..2022',
      source:
        'OHCHR release, 19 January 2022: session 40 concludes cycle 3; UPR Info’s calendar says 2017-2021',
    },
    {
      cycle: 4,
      firstSession: 41,
      lastSession: 54,
      period: '2022-11..2027-02',
      source: 'OHCHR: session 41 starts cycle 4; the last session follows from 14 sessions a cycle',
    },
  ],
};

/** The sessions whose dates a source we read gives; the others are left out, not guessed. */
export const uprSessionDates: Vocabulary<UprSessionDates> = {
  source: 'OHCHR and UPR Info, per session',
  date: '2022-11-07',
  items: [
    { session: 1, from: '2008-04-07', source: 'UPR Info, UPR Trax 11 (April 2010)' },
    { session: 20, from: '2014-10-27', to: '2014-11-07', source: 'UPR Info, UPR Trax 48 (2014)' },
    { session: 23, from: '2015-11-02', to: '2015-11-13', source: 'OHCHR release, 29 October 2015' },
    { session: 26, from: '2016-10-31', to: '2016-11-11', source: 'OHCHR release, 26 October 2016' },
    {
      session: 36,
      from: '2020-11-02',
      to: '2020-11-13',
      source: 'UPR Info: session 36 postponed from May 2020',
    },
    { session: 40, from: '2022-01-24', to: '2022-02-03', source: 'OHCHR release, 19 January 2022' },
    { session: 41, from: '2022-11-07', to: '2022-11-18', source: 'OHCHR release, November 2022' },
  ],
};

/** The cycle a session belongs to; undefined before the first and after the last session known. */
export function cycleOfSession(session: number): number | undefined {
  if (!Number.isInteger(session)) return undefined;
  const found = uprCycles.items.find(
    ({ firstSession, lastSession }) => session >= firstSession && session <= lastSession,
  );
  return found?.cycle;
}
