import { findingKinds, rules } from '@followthrough/domain';
import { describe, expect, it } from 'vitest';
import { en, type FindingCode } from './en.ts';
import { codes, explanations } from './explanations.ts';
import { messageOf } from './message.ts';
import { mn } from './mn.ts';

const allCodes = Object.keys(en) as FindingCode[];
const marksOf = (template: string) =>
  [...new Set([...template.matchAll(/\{(\w+)/g)].map(([, name]) => name))].sort();

describe('messages', () => {
  it.each(rules.map((rule) => [rule.code, rule] as const))('has words for %s', (code, rule) => {
    expect(allCodes).toContain(code);
    expect(codes.find((one) => one.code === code)).toMatchObject({
      kind: rule.kind,
      severity: rule.severity,
    });
  });

  it.each(rules.flatMap(({ also = [], kind }) => also.map((code) => [code, kind] as const)))(
    'has words for %s, of the kind of its rule',
    (code, kind) => {
      expect(codes.find((one) => one.code === code)).toMatchObject({ kind });
    },
  );

  it('says the same things in both languages', () => {
    expect(Object.keys(mn).sort()).toEqual([...allCodes].sort());
    for (const code of allCodes) expect([code, marksOf(mn[code])]).toEqual([code, marksOf(en[code])]);
  });

  it('keeps to the tone of the house', () => {
    for (const code of allCodes) {
      for (const text of [en[code], mn[code], explanations[code].text]) {
        expect(text).not.toMatch(/!|\b(block|projection|zod|invalid|illegal|please)\b/i);
        expect(text).toMatch(/[.…]$/);
      }
      expect(mn[code]).toMatch(/\p{Script=Cyrillic}/u);
      expect(explanations[code].text.length).toBeGreaterThan(60);
    }
  });

  it('lists every code once, with a kind', () => {
    expect(codes.map(({ code }) => code).sort()).toEqual([...allCodes].sort());
    for (const { kind } of codes) expect(findingKinds).toContain(kind);
  });
});

describe('messageOf', () => {
  const cases: [string, Parameters<typeof messageOf>, string][] = [
    [
      'joins choices',
      ['unknown-value', { value: 'x', choices: ['a', 'b', 'c'] }, 'en'],
      '"x" cannot stand here. Write "a", "b" or "c".',
    ],
    [
      'asks back once',
      ['unknown-section', { section: 'acions', near: ['actions'] }, 'en'],
      'There is no section "acions". Correct its name, or move its text to another section. Did you mean "actions"?',
    ],
    [
      'asks back for several',
      ['unknown-state', { state: 'MGN', near: ['MNG', 'MAN'] }, 'mn'],
      '"MGN" гэсэн улс алга. Гурван үсэгт кодыг нь, жишээ нь MNG гэж бичнэ үү. Та "MNG" эсвэл "MAN" гэх гэсэн үү?',
    ],
    [
      'names kinds in the language',
      ['duplicate-id', { id: 'moj', kind: 'party', count: 2 }, 'mn'],
      '"moj" гэсэн тал 2 удаа тодорхойлогдсон байна. Тус бүрд өөр нэр өгөх эсвэл нэгтгэнэ үү.',
    ],
    [
      'leaves out what is not known',
      ['declared-count-differs', { field: 'accepted', declared: '150', found: 149, source: '' }, 'en'],
      '"accepted" is 150; this review has 149. Both stay; check whether a row is missing or was split.',
    ],
    [
      'says where a count is from',
      ['declared-count-differs', { field: 'accepted', declared: '150', found: 149, source: 'nhrc' }, 'en'],
      'According to nhrc, "accepted" is 150; this review has 149. Both stay; check whether a row is missing or was split.',
    ],
    [
      'groups long numbers',
      ['too-large', { size: 1_100_047, limit: 9999 }, 'en'],
      'This file is too large to be saved: 1,100,047 bytes of at most 9999. Split it into several files in the same folder.',
    ],
    ['answers an unknown code as it is', ['of-another-version', {}, 'en'], 'of-another-version'],
    [
      'does not read marks inside values',
      ['unknown-field', { field: '{field}[{x}]$&' }, 'en'],
      'There is no field "{field}[{x}]$&" at this place. Correct its name, or remove it.',
    ],
  ];
  it.each(cases)('%s', (_, args, expected) => {
    expect(messageOf(...args)).toBe(expected);
  });

  it('quotes a long text by its beginning, on one line', () => {
    const message = messageOf('bad-date', { value: `first\nsecond ${'x'.repeat(50_000)}` }, 'en');
    expect(message).toMatch(/^"first second x+…" is not a date\./);
    expect(message.length).toBeLessThan(250);
  });
});
