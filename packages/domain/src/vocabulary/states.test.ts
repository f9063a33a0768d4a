import { describe, expect, it } from 'vitest';
import { findRegionalGroup, findState, nearestStates, stateByCode, stateCodeOf, states } from './states.ts';

const codesOf = (select: (state: (typeof states.items)[number]) => string | undefined) =>
  Object.fromEntries(
    [...Map.groupBy(states.items, select)].map(([key, members]) => [String(key), members.length]),
  );

describe('the table of States', () => {
  it('has 193 members and 2 observers, in the UN’s five groups', () => {
    expect(codesOf((state) => state.kind)).toEqual({ member: 193, observer: 2 });
    // DGACM lists Türkiye in two groups; it votes with Western European and other States.
    expect(codesOf((state) => state.group)).toEqual({
      Africa: 54,
      'Asia-Pacific': 54,
      EEG: 23,
      GRULAC: 33,
      WEOG: 29,
      undefined: 2,
    });
  });

  it('has well-formed, unique codes, sorted, and both names of each', () => {
    const codes = states.items.map((state) => state.code);
    expect(new Set(codes).size).toBe(195);
    expect(new Set(states.items.map((state) => state.alpha2)).size).toBe(195);
    expect(codes).toEqual([...codes].sort());
    for (const state of states.items) {
      expect(state.code).toMatch(/^[A-Z]{3}$/);
      expect(state.alpha2).toMatch(/^[A-Z]{2}$/);
      expect(state.name.en).toMatch(/^\p{Lu}/u);
      expect(state.name.mn, state.code).toMatch(/^[\p{Script=Cyrillic} ’-]+$/u);
      expect(state.spellings, state.code).not.toContain('');
    }
  });

  it('agrees with ISO 3166-1 as Unicode CLDR names the alpha-2 codes', () => {
    const names = new Intl.DisplayNames('en', { type: 'region' });
    // CLDR names these otherwise than the UN and its exports do.
    const different = new Set(['CD', 'CG', 'HK', 'MM', 'PS', 'VA', 'VC', 'ST', 'KN', 'LC', 'LA', 'KP', 'KR']);
    for (const state of states.items.filter(({ alpha2 }) => !different.has(alpha2))) {
      expect(findState(names.of(state.alpha2) ?? '')?.code, state.alpha2).toBe(state.code);
    }
  });
});

describe('findState', () => {
  it.each([
    ['MNG', 'MNG'],
    ['mn', 'MNG'],
    ['Mongolia', 'MNG'],
    ['  mongolia ', 'MNG'],
    ['Монгол', 'MNG'],
    ['МОНГОЛ УЛС', 'MNG'],
    ['Чех Улс', 'CZE'],
    ['Czech Republic', 'CZE'],
    ["Cote d'Ivoire", 'CIV'],
    ['Côte d’Ivoire', 'CIV'],
    ['CÔTE D’IVOIRE', 'CIV'],
    ['Turkiye', 'TUR'],
    ['Turkey', 'TUR'],
    ['Swaziland', 'SWZ'],
    ['Cape Verde', 'CPV'],
    ['Macedonia FYR', 'MKD'],
    ['Antigua & Barbuda', 'ATG'],
    ['Antigua &amp; Barbuda', 'ATG'],
    ['St Vincent & the Grenadines', 'VCT'],
    ['St. Lucia', 'LCA'],
    ['Bahamas (the)', 'BHS'],
    ['The Gambia', 'GMB'],
    ['Korea, Republic of', 'KOR'],
    ["Democratic People's Republic of Korea", 'PRK'],
    ['Republic of Congo', 'COG'],
    ['Democratic Republic of Congo', 'COD'],
    ['Venezuela (Bolivarian Republic of)', 'VEN'],
    ['U.S.A.', 'USA'],
    ['- Iraq', 'IRQ'],
    ['Holy See', 'VAT'],
    ['Palestine', 'PSE'],
    ['Niger', 'NER'],
    ['Guinea Bissau', 'GNB'],
  ])('%j is %s', (text, code) => {
    expect(findState(text)?.code).toBe(code);
  });

  // Not States of the UN, or no single State of today.
  it.each([
    '',
    ' ',
    'unknown',
    '&#40;Unknown&#41;',
    'Kosovo',
    'European Union',
    'Taiwan',
    'Republic of China',
    'Yugoslavia',
    'Serbia and Montenegro',
    'Czechoslovakia',
    'Republic of',
    'Korea',
    '108.42',
  ])('%j is no State', (text) => {
    expect(findState(text)).toBeUndefined();
    expect(stateCodeOf(text)).toBe('unknown');
  });
});

it('stateByCode takes the exact code only', () => {
  expect(stateByCode('CAN')?.name).toEqual({ en: 'Canada', mn: 'Канад' });
  expect(stateByCode('can')).toBeUndefined();
  expect(stateByCode('CA')).toBeUndefined();
});

it.each([
  ['Mnogolia', 'MNG'],
  ['Kazahstan', 'KAZ'],
  ['Slovnia', 'SVN'],
  ['MGN', 'MNG'],
  ['Untied Kingdom', 'GBR'],
])('nearestStates: %j is meant as %s', (text, code) => {
  expect(nearestStates(text)[0]?.code).toBe(code);
});

it('nearestStates offers nothing for what is no slip, and each State once', () => {
  expect(nearestStates('European Union')).toEqual([]);
  const close = nearestStates('Slovania');
  expect(close.map((state) => state.code).sort()).toEqual(
    [...new Set(close.map((state) => state.code))].sort(),
  );
  expect(close.length).toBeLessThanOrEqual(3);
});

it.each([
  ['Asia', 'Asia-Pacific'],
  ['WEOG', 'WEOG'],
  ['Latin American and Caribbean States', 'GRULAC'],
  ['Observer', undefined],
])('findRegionalGroup: %j is %s', (text, id) => {
  expect(findRegionalGroup(text)?.id).toBe(id);
});
