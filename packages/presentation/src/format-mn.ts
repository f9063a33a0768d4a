// Mongolian dates, written by hand because Chromium carries no Mongolian data; forms as in Unicode CLDR.

/** A day: "2015 оны 5-р сарын 5". */
export function formatMongolianDay(year: string, month: number, day: number): string {
  return `${formatMongolianMonth(year, month)}ын ${day}`;
}

/** A month: "2015 оны 5-р сар". */
export function formatMongolianMonth(year: string, month: number): string {
  return `${year} оны ${month}-р сар`;
}

/** A time gone by: "3 минутын өмнө"; under a minute "дөнгөж сая". */
export function formatMongolianAgo(unit: AgoUnit, count: number): string {
  return unit === 'second' ? 'дөнгөж сая' : `${count} ${genitives[unit]} өмнө`;
}

export type AgoUnit = 'year' | 'month' | 'day' | 'hour' | 'minute' | 'second';

const genitives: Readonly<Record<Exclude<AgoUnit, 'second'>, string>> = {
  year: 'жилийн',
  month: 'сарын',
  day: 'өдрийн',
  hour: 'цагийн',
  minute: 'минутын',
};
