// Every rule: a folder it has something to say about, and one it leaves alone.
import { describe, expect, it } from 'vitest';
import { casesOfEvidence } from '../../test/cases-of-evidence.ts';
import { casesOfLists } from '../../test/cases-of-lists.ts';
import { casesOfSpelling } from '../../test/cases-of-spelling.ts';
import { casesOfSubstance } from '../../test/cases-of-substance.ts';
import { ask, folderOf } from '../../test/folder.ts';
import { rules } from './rules.ts';

const cases = [...casesOfSpelling, ...casesOfSubstance, ...casesOfEvidence, ...casesOfLists];

describe.each(rules)('$code', (rule) => {
  const own = cases.filter(({ code }) => code === rule.code);
  it.each(own.map((one) => [one.finds.length > 0 ? 'fires' : 'is quiet', one] as const))(
    '%s (%#)',
    (_, { folders, finds }) => {
      const found = ask(
        rule,
        folders.map((raw, index) => folderOf(raw, `f${index}`)),
      );
      expect(found.map(({ path, values }) => [path.join('.'), values])).toEqual(
        finds.map(([path, values]) => [path, expect.objectContaining(values)]),
      );
      for (const { code } of found) expect([rule.code, ...(rule.also ?? [])]).toContain(code);
    },
  );

  it('is tried both ways', () => {
    expect(own.some(({ finds }) => finds.length > 0)).toBe(true);
    expect(own.some(({ finds }) => finds.length === 0)).toBe(true);
  });
});

describe('rules', () => {
  it('have codes of their own', () => {
    const codes = rules.flatMap(({ code, also = [] }) => [code, ...also]);
    expect(new Set(codes).size).toBe(codes.length);
    for (const code of codes) expect(code).toMatch(/^[a-z]+(-[a-z]+)*$/);
  });

  it('tell names, gaps and unknown States apart', () => {
    const [rule] = rules.filter(({ code }) => code === 'unknown-state');
    const folder = folderOf({ recommendations: [{ number: '1', states: ['Czechia', 'unknown', 'Narnia'] }] });
    const found = rule ? ask(rule, [folder]) : [];
    expect(found.map(({ code, severity }) => [code, severity])).toEqual([
      ['state-by-name', 'info'],
      ['state-not-known', 'warning'],
      ['unknown-state', 'error'],
    ]);
  });
});
