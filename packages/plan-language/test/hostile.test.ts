import { FAILSAFE_SCHEMA, load } from 'js-yaml';
import { describe, expect, test } from 'vitest';
import { check, readYaml } from '../src/plan-language.ts';
import { corpus } from './corpora.ts';

interface Hostile {
  id: string;
  expect: string;
  gen?: [string, number][];
  text?: string;
}

const hostile = corpus<Hostile>('hostile-yaml');

const textOf = ({ gen, text }: Hostile): string =>
  text ??
  (gen ?? [])
    .map(([part, times]) => {
      const pieces: string[] = [];
      for (let i = 0; i < times; i++) pieces.push(part.replaceAll('{i}', String(i)));
      return pieces.join('');
    })
    .join('');

describe.skipIf(hostile.length === 0)('hostile files', () => {
  test.each(hostile.map((one) => [one.id, one] as const))('%s', (_, one) => {
    const text = textOf(one);
    const before = process.memoryUsage().rss;
    const start = process.cpuUsage();
    const { findings } = check({ 'plan.yaml': text }, { today: '2026-11-21', maxBytes: 1_000_000 });
    const profile = findings.filter(({ kind }) => kind === 'profile').map(({ code }) => code);
    if (one.expect === 'reject') expect(profile).not.toEqual([]);
    if (one.expect === 'accept') expect(profile).toEqual([]);
    // of the processor, since other work on the machine is no fault of ours
    const { user, system } = process.cpuUsage(start);
    expect((user + system) / 1000).toBeLessThan(2000);
    expect(process.memoryUsage().rss - before).toBeLessThan(300e6);
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });
});

const numbers = corpus<{ id: string; token: string; yaml_plain: string }>('rec-numbers');

describe.skipIf(numbers.length === 0)('numbers keep their spelling', () => {
  test.each(numbers.map((one) => [one.token, one] as const))('%s', (token, { yaml_plain }) => {
    expect(readYaml(yaml_plain)).toEqual({ value: { recommendations: [{ id: token }] }, issues: [] });
    const plan = yaml_plain.replace('id:', 'number: 1\n    title:');
    const { content, findings } = check({ 'plan.yaml': plan }, { today: '2026-11-21' });
    expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(content.folders[0]?.recommendations).toEqual([{ number: '1', title: token }]);
  });
});

const texts = corpus<{ id: string; s: string; expect: string }>('text-fidelity');

describe.skipIf(texts.length === 0)('texts are kept or refused, never changed', () => {
  test.each(texts.map((one) => [one.id, one] as const))('%s', (_, { s, expect: expected }) => {
    const yaml = `plan:\n  id: p\n  title: ${JSON.stringify(s)}\n`;
    const { findings, content } = check({ 'plan.yaml': yaml }, { today: '2026-11-21' });
    const refused = findings.some(({ kind }) => kind === 'profile');
    if (expected === 'identical') expect(refused).toBe(false);
    if (expected === 'reject-422') expect(refused).toBe(true);
    if (!refused) expect(content.folders[0]?.plan?.title).toBe(s);
  });
});

interface SuiteCase {
  id: string;
  yaml: string;
  error: boolean;
}

const suite = corpus<SuiteCase>('yaml-test-suite');

describe.skipIf(suite.length === 0)(
  'every document of the YAML test suite is read as js-yaml reads it, or refused',
  () => {
    test.each(suite.map((one) => [one.id, one] as const))('%s', (_, { yaml }) => {
      const { findings } = check({ 'plan.yaml': yaml }, { today: '2026-11-21' });
      const refused = findings.some(({ kind }) => kind === 'profile');
      const whole = readYaml(yaml);
      if (whole.issues.length === 0 && whole.value !== undefined)
        expect(whole.value).toEqual(load(yaml, { schema: FAILSAFE_SCHEMA }));
      // whatever the whole cannot be read as, its blocks cannot either
      if (whole.value === undefined && whole.issues.length > 0) expect(refused).toBe(true);
    });
  },
);
