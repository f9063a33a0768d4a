import { expect, it } from 'vitest';
import { findMechanism, mechanisms } from './mechanisms.ts';

it('has UPR, twelve treaty bodies, three special procedures and two national sources', () => {
  const families = Map.groupBy(mechanisms.items, ({ family }) => family);
  expect([...families].map(([family, members]) => [family, members.length])).toEqual([
    ['UPR', 1],
    ['treaty body', 12],
    ['special procedure', 3],
    ['national', 2],
  ]);
});

it.each([
  ['UPR', 'UPR'],
  ['- CEDAW', 'CEDAW'],
  ['ccpr', 'CCPR'],
  ['Human Rights Committee', 'CCPR'],
  ['CRC-OP-SC', 'CRC-OP-SC'],
  ['SR', 'SR'],
  ['SR Torture', 'SR'],
  ['WG on Enforced Disappearances', 'WG'],
  ['Special Rapporteur on the right to food', 'SR'],
  ['IE Debt', 'IE'],
  ['NHRC', 'national-commission'],
  ['letter-of-intent', 'letter-of-intent'],
  ['Letter of Intent', 'letter-of-intent'],
  ['Sri Lanka', undefined],
  ['SRX', undefined],
  ['', undefined],
])('findMechanism: %j is %s', (text, code) => {
  expect(findMechanism(text)?.code).toBe(code);
});
