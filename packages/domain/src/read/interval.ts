/** Days as ISO dates, both inclusive. */
export interface Interval {
  start: string;
  end: string;
}

/** Reads `2016`, `2016-Q3`, `2016-09`, `2016-09-24` and `a..b`; undefined when it is none of these. */
export function readInterval(text: string): Interval | undefined {
  const [first = '', second, ...rest] = text.split('..');
  if (rest.length > 0) return undefined;
  const from = readDate(first.trim());
  if (second === undefined || from === undefined) return from;
  const to = readDate(second.trim());
  return to && to.end >= from.start ? { start: from.start, end: to.end } : undefined;
}

/** The last day of a date or interval: when something so dated is due. */
export const dueDay = (text: string): string | undefined => readInterval(text)?.end;

/** Decimal year at which an interval starts: 2016-Q3 is 2016.5; for series of observations. */
export function decimalYear(text: string): number | undefined {
  const start = readInterval(text)?.start;
  if (start === undefined) return undefined;
  const year = Number(start.slice(0, 4));
  const month = Number(start.slice(5, 7));
  const day = Number(start.slice(8, 10));
  return year + (month - 1) / 12 + (day - 1) / daysIn(year, month) / 12;
}

function readDate(text: string): Interval | undefined {
  const match = /^(\d{4})(?:-(?:Q([1-4])|(\d{2})(?:-(\d{2}))?))?$/.exec(text);
  if (!match) return undefined;
  const [, year = '', quarter, month, day] = match;
  if (quarter) {
    const last = Number(quarter) * 3;
    return { start: `${year}-${two(last - 2)}-01`, end: lastDay(year, last) };
  }
  if (!month) return { start: `${year}-01-01`, end: `${year}-12-31` };
  if (Number(month) < 1 || Number(month) > 12) return undefined;
  if (!day) return { start: `${year}-${month}-01`, end: lastDay(year, Number(month)) };
  const real = Number(day) >= 1 && Number(day) <= daysIn(Number(year), Number(month));
  return real ? { start: text, end: text } : undefined;
}

const two = (value: number) => String(value).padStart(2, '0');

const lastDay = (year: string, month: number) => `${year}-${two(month)}-${daysIn(Number(year), month)}`;

function daysIn(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}
