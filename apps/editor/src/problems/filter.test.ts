import type { LocatedFinding } from '@followthrough/plan-language';
import { expect, test } from 'vitest';
import { type Filter, filtered } from './filter.ts';

const at = { start: { line: 0, character: 0 }, end: { line: 0, character: 1 } };

const finding = (code: string, more: Partial<LocatedFinding>): LocatedFinding => ({
  code,
  kind: 'schema',
  severity: 'error',
  path: [],
  values: {},
  file: 'plan/plan.yaml',
  range: at,
  message: `About ${code}`,
  ...more,
});

const findings = [
  finding('unknown-field', {}),
  finding('no-target', { severity: 'warning', kind: 'smart', file: 'plan/women.yaml' }),
  finding('translation-missing', { severity: 'info', kind: 'translation', message: 'No Mongolian text' }),
];

const cases: [string, Partial<Filter>, string[]][] = [
  ['everything', {}, ['unknown-field', 'no-target', 'translation-missing']],
  ['no warnings', { hidden: new Set(['warning']) }, ['unknown-field', 'translation-missing']],
  ['one kind', { kind: 'smart' }, ['no-target']],
  ['words of the message, in any case', { text: ' mongolian ' }, ['translation-missing']],
  ['a file', { text: 'women' }, ['no-target']],
  ['a code', { text: 'unknown-f' }, ['unknown-field']],
  ['what nobody says', { text: 'zebra' }, []],
  ['two wishes at once', { kind: 'smart', hidden: new Set(['warning']) }, []],
];

test.each(cases)('%s', (_, wishes, codes) => {
  const shown = filtered(findings, { hidden: new Set(), text: '', ...wishes });
  expect(shown.map(({ code }) => code)).toEqual(codes);
});
