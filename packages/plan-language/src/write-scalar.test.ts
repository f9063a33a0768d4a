import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import fc from 'fast-check';
import { FAILSAFE_SCHEMA, load } from 'js-yaml';
import { describe, expect, it } from 'vitest';
import { parseDocument } from 'yaml';
import { folderWith, prose, reread } from '../test/reread.ts';
import { check } from './check.ts';
import { unwritableTexts, writeFolder } from './write.ts';

describe('texts', () => {
  const texts = [
    ...[
      '108.10',
      'on',
      '~',
      'null',
      '-',
      '- a',
      '-1.5',
      '<5',
      '<<',
      '=',
      '---',
      '...',
      '%pct',
      '@at',
      '`tick`',
    ],
    ...[
      'a: b',
      'a:',
      ':a',
      'a #b',
      '#a',
      'a#b',
      '?',
      '? a',
      'a, b',
      '[y]',
      '{a: b}',
      'a]',
      '| pipe',
      '> fold',
    ],
    ...['"quotes" \'both\'', "it's", '"', "'", 'back\\slash', '"a\\"', '*star', '&and', '!bang', 'a!b'],
    ...[' leading', 'trailing ', '\ttab', 'tab\t', 'a\tb', 'two  spaces', '   ', '\u00a0nbsp', '\u3000'],
    ...[
      'line1\nline2',
      'a\n',
      'a\n\n',
      '\na',
      '\n',
      'a\n\n\nb',
      'a\n  indented\nb',
      'a\n\ttabbed',
      'a \nb',
      'a\r\nb',
    ],
    ...[
      '\r',
      'a\rb',
      '\u0085',
      'a\u2028b',
      'a\u2029b',
      '\ufeffbom',
      '\u0007',
      '\u007f',
      '\u009f',
      '\ufffe',
      '\uffff',
    ],
    ...['👩🏽‍⚖️', '🏳️‍🌈', 'ᠮᠤᠩᠭᠤᠯ', 'مرحبا: بالعالم', '\u202eevil', 'a\u200db', 'e\u0301', '𝔘𝔫𝔦', '\u{1fffe}'],
    ...['__proto__', 'constructor', 'toString', '# not a comment\nsecond', '- item\n- item', 'a:\n  b: c'],
    `${'word '.repeat(40)}end`,
    `${'a  b '.repeat(40)}end`,
    `x: ${'word '.repeat(40)}`,
    `${'# a: "b" '.repeat(30)}end`,
    'x'.repeat(500),
    `- ${'word '.repeat(40)}\u2028end`,
    `${'long line '.repeat(30)}end\n${'long line '.repeat(30)}end`,
  ];
  it.each(texts.map((text) => [JSON.stringify(text).slice(0, 60), text]))('keeps %s', (_, text) =>
    keeps(text),
  );

  it('keeps any text', () => {
    const unit = fc.constantFrom(...'ab :#-?,[]{}"\'\\\n\t|>&*!%@`<=~0.é  ');
    const text = fc.oneof(
      fc.string({ unit, minLength: 1 }),
      fc.string({ unit: 'binary', minLength: 1 }),
      prose(),
    );
    fc.assert(
      fc.property(text, (one) => {
        fc.pre(one.isWellFormed() && !one.includes('\0'));
        keeps(one);
      }),
      { numRuns: 1000 },
    );
  });

  it.each([
    ['a\0b', 'nul'],
    ['\ud800', 'lone-surrogate'],
    ['a\udc00b', 'lone-surrogate'],
  ])('refuses %j instead of changing it', (text, found) => {
    const folder = folderWith({ recommendations: [{ number: '1.1', text: { en: 'fine', mn: text } }] });
    expect(unwritableTexts(folder)).toEqual([
      {
        code: 'unwritable-text',
        severity: 'error',
        path: ['recommendations', 0, 'text', 'mn'],
        values: { found },
      },
    ]);
    expect(() => writeFolder(folder)).toThrow(found);
  });

  it('refuses a name too long for a key', () => {
    const values = { '2014': { value: '1' } };
    const folder = folderWith({
      observations: [{ indicator: 'i', ['x'.repeat(1001)]: 'y', values } as never],
    });
    expect(unwritableTexts(folder)).toMatchObject([{ values: { found: 'long-name' } }]);
  });

  const data = resolve(process.env.FOLLOWTHROUGH_DATA ?? resolve(import.meta.dirname, '../../../../shared'));
  for (const corpus of ['text-fidelity', 'blns']) {
    const file = `${data}/corpora/${corpus}.json`;
    it.skipIf(!existsSync(file))(
      `keeps or refuses every text of ${corpus} (skipped without the corpora)`,
      () => {
        const { cases } = JSON.parse(readFileSync(file, 'utf8')) as {
          cases: { s: string; expect?: string }[];
        };
        expect(cases.length).toBeGreaterThan(30);
        for (const { s, expect: expected } of cases.filter((one) => one.s !== '')) {
          const refused = unwritableTexts(folderWith({ sources: [{ id: 's', note: s }] })).length > 0;
          expect(refused).toBe(expected === 'reject-422');
          if (!refused) keeps(s);
        }
      },
    );
  }
});

/** As prose, as a name, in a list, under a language, as a dimension's name and value. */
function keeps(text: string): void {
  const folder = folderWith({
    review: { id: 'r', title: text, note: text },
    recommendations: [
      { number: '1.1', text: { en: text, mn: text }, themes: [text], groups: [text, 'x'] },
      { number: '1.2', text, themes: ['x', text] },
    ],
    sources: [{ id: 's', title: text }],
    observations: [
      { indicator: 'i', [`d${text}`]: text, values: { '2014': { value: '1', note: text } } } as never,
    ],
  });
  const files = writeFolder(folder);
  expect(reread(files)).toEqual(folder);
  const { content, findings } = check(files, { today: '2026-11-21' });
  expect(content.folders).toEqual([folder]);
  expect(findings.filter(({ kind }) => kind === 'profile')).toEqual([]);
  // the reader of the editor and of other tools understands the same
  for (const file of Object.values(files)) {
    const document = parseDocument(file, { schema: 'failsafe' });
    expect(document.errors).toEqual([]);
    expect(document.toJS()).toEqual(load(file, { schema: FAILSAFE_SCHEMA }));
  }
}
