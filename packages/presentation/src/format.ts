// Numbers, percentages and dates as the reader's language writes them. No clock: now and time zone are passed in.
import { type AgoUnit, formatMongolianAgo, formatMongolianDay, formatMongolianMonth } from './format-mn.ts';
import type { InterfaceLanguage } from './interface-languages.ts';

// Chromium carries no Mongolian data (measured); its numbers are written as in English, its dates by format-mn.ts.
const locale = 'en-GB';

/** A number with at most `digits` decimals (2 when not told), grouped: 1,234.5. Not a number is "–". */
export function formatNumber(_: InterfaceLanguage, value: number, digits = 2): string {
  return Number.isFinite(value) ? decimals(0, digits).format(withoutMinusZero(value, digits)) : '–';
}

/** A share (0 to 1) as a percentage with exactly `digits` decimals (1 when not told): 31.2%. Not a number is "–". */
export function formatPercent(_: InterfaceLanguage, share: number, digits = 1): string {
  if (!Number.isFinite(share)) return '–';
  return `${decimals(digits, digits).format(withoutMinusZero(share * 100, digits))}%`;
}

/** A percentage never stands without its numbers: "31.2% (40 of 128)"; of none, "– (0 of 0)". */
export function formatShare(language: InterfaceLanguage, part: number, whole: number, digits = 1): string {
  const percent = formatPercent(language, part / whole, digits);
  const [k, n] = [formatNumber(language, part), formatNumber(language, whole)];
  return language === 'mn' ? `${percent} (нийт ${n}, үүнээс ${k})` : `${percent} (${k} of ${n})`;
}

/** A p-value to two significant digits: "0.034"; below one in a thousand "< 0.001". */
export function formatProbability(_: InterfaceLanguage, p: number): string {
  if (!Number.isFinite(p)) return '–';
  return p < 0.001 ? '< 0.001' : new Intl.NumberFormat(locale, { maximumSignificantDigits: 2 }).format(p);
}

/** A date as plans write it (2016, 2016-Q3, 2016-09, 2016-09-24, a..b) in words; anything else unchanged. */
export function formatDate(language: InterfaceLanguage, text: string): string {
  const [from, to, ...rest] = text.split('..');
  if (from !== undefined && to !== undefined && rest.length === 0) {
    return `${formatDate(language, from)} – ${formatDate(language, to)}`;
  }
  const [, year, quarter, month, day] = /^(\d{4})(?:-Q([1-4])|-(\d{2})(?:-(\d{2}))?)?$/.exec(text) ?? [];
  if (year === undefined || !isDay(text, month, day)) return text;
  if (quarter !== undefined) return quarterOf(language, year, Number(quarter));
  if (month === undefined) return year;
  if (day === undefined) return monthOf(language, year, month);
  return dayOf(language, year, month, day);
}

/** An instant (ISO 8601 with offset, or milliseconds) in a time zone: "5 May 2015, 19:00". */
export function formatMoment(
  language: InterfaceLanguage,
  instant: string | number,
  timeZone: string,
): string {
  const date = new Date(instant);
  if (Number.isNaN(date.getTime())) return String(instant);
  const options = {
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
  } as const;
  const parts = new Intl.DateTimeFormat(locale, { ...options, hourCycle: 'h23', timeZone }).formatToParts(
    date,
  );
  const {
    year = '',
    month = '',
    day = '',
    hour,
    minute,
  } = Object.fromEntries(parts.map((p) => [p.type, p.value]));
  return `${dayOf(language, year, month, day)}, ${hour}:${minute}`;
}

/** How long ago an instant was, seen from `now` (both in milliseconds): "3 minutes ago". */
export function formatAgo(language: InterfaceLanguage, instant: number, now: number): string {
  const seconds = Math.max(0, Math.round((now - instant) / 1000));
  const [unit, length] = units.find(([, size]) => seconds >= size) ?? ['second', 1];
  const count = Math.floor(seconds / length);
  if (language === 'mn') return formatMongolianAgo(unit, count);
  if (unit === 'second') return 'just now';
  return new Intl.RelativeTimeFormat(locale).format(-count, unit);
}

/** Names one after the other: "A, B and C"; in Mongolian "А, Б, В". */
export function formatList(language: InterfaceLanguage, names: readonly string[]): string {
  return language === 'mn' ? names.join(', ') : new Intl.ListFormat(locale).format(names);
}

const units: readonly (readonly [AgoUnit, number])[] = [
  ['year', 365 * 86_400],
  ['month', 30 * 86_400],
  ['day', 86_400],
  ['hour', 3_600],
  ['minute', 60],
];

function dayOf(language: InterfaceLanguage, year: string, month: string, day: string): string {
  if (language === 'mn') return formatMongolianDay(year, Number(month), Number(day));
  return inUtc({ day: 'numeric', month: 'long', year: 'numeric' }, `${year}-${month}-${day}`);
}

function monthOf(language: InterfaceLanguage, year: string, month: string): string {
  if (language === 'mn') return formatMongolianMonth(year, Number(month));
  return inUtc({ month: 'long', year: 'numeric' }, `${year}-${month}-01`);
}

function quarterOf(language: InterfaceLanguage, year: string, quarter: number): string {
  return language === 'mn'
    ? `${year} оны ${['I', 'II', 'III', 'IV'][quarter - 1]} улирал`
    : `Q${quarter} ${year}`;
}

function inUtc(options: Intl.DateTimeFormatOptions, day: string): string {
  return new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' }).format(
    new Date(`${day}T00:00:00Z`),
  );
}

// 2016-02-30 is no day, and is left as it is written.
function isDay(text: string, month?: string, day?: string): boolean {
  if (month === undefined) return true;
  const date = new Date(`${text.slice(0, 7)}-${day ?? '01'}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

function withoutMinusZero(value: number, digits: number): number {
  return Math.abs(value) < 0.5 * 10 ** -digits ? 0 : value;
}

const formats = new Map<string, Intl.NumberFormat>();

// Making a format costs more than using it.
function decimals(least: number, most: number): Intl.NumberFormat {
  const key = `${least}-${most}`;
  const known = formats.get(key);
  if (known) return known;
  const made = new Intl.NumberFormat(locale, { minimumFractionDigits: least, maximumFractionDigits: most });
  formats.set(key, made);
  return made;
}
