// What the files mean after any edits is what they mean when opened anew.

import { isMap } from '@followthrough/domain';
import fc from 'fast-check';
import { FAILSAFE_SCHEMA, loadAll } from 'js-yaml';
import { expect, test } from 'vitest';
import { indexText } from '../src/block-index.ts';
import { check, createPlanLanguage, type Range, readYaml } from '../src/plan-language.ts';
import { positionAt } from '../src/text/position.ts';

const today = '2026-11-21';

const pieces = [
  ...['\n', '\r\n', ' ', '  ', '\t', '- ', ': ', '#', '# c\n', '---\n', '"', "'", ',', '[', ']', '{', '}'],
  ...['&x ', '*x', '!t ', '? ', '<<: ', '|', '>-\n', '\0', '\ufeff', 'ü', '🙂', '\ud800'],
  ...['parties:\n', 'plan:\n', 'review:\n', 'recommendations:\n', 'actions:\n', 'sources:\n', 'x:\n'],
  ...['  id: upr2\n', '  reviews: upr2\n', '  languages: [en, mn]\n', '  - id: moj\n', '  - id: a\n'],
  ...['  - number: 1.1\n', '  - number: 1.10\n', '    responsible: moj\n', '    for: 1.1\n', '    text: |\n'],
  ...[
    '      - no\n',
    '    activity: x\n',
    '    sources: moj p. 1\n',
    '    response: accepted\n',
    '    states: CZE\n',
  ],
];
const piece = fc.constantFrom(...pieces);
const document = fc.array(piece, { maxLength: 25 }).map((parts) => parts.join(''));
const plausible = fc.constantFrom(
  'review:\n  id: upr2\nparties:\n  - id: moj\n  - id: a\nrecommendations:\n  - number: 1.1\n    response: accepted\n  - number: 1.10\n    responsible: moj\n',
  'plan:\n  id: p\n  reviews: upr2\nrecommendations:\n  - number: 1.1\n    text: |\n      - no\nactions:\n  - id: b\n    for: [1.1, 1.2]\n    activity: x\n    responsible: [moj, aa]\n',
);
const text = fc.oneof(document, plausible);
const paths = ['a/review.yaml', 'a/more.yaml', 'b/plan.yaml'];
const edit = fc.record({
  path: fc.constantFrom(...paths),
  from: fc.nat(),
  length: fc.oneof(fc.constant(0), fc.nat(15)),
  insert: fc.array(piece, { maxLength: 3 }).map((parts) => parts.join('')),
});

test('incremental is the same as fresh: findings and content', () => {
  fc.assert(
    fc.property(
      fc.tuple(text, text, text),
      fc.array(edit, { minLength: 1, maxLength: 8 }),
      (texts, edits) => {
        const files = Object.fromEntries(paths.map((path, place) => [path, texts[place] ?? '']));
        const language = createPlanLanguage({ today });
        language.open(files);
        for (const { path, from, length, insert } of edits) {
          const range = rangeIn(files[path] ?? '', from, length);
          language.change(path, [{ range, newText: insert }]);
          files[path] = language.text(path) ?? '';
          const fresh = check(files, { today });
          expect(language.findings()).toEqual(fresh.findings);
          expect(language.content()).toEqual(fresh.content);
        }
      },
    ),
    { numRuns: 200 },
  );
});

test('a whole new text means the same as an edit', () => {
  fc.assert(
    fc.property(text, text, (before, after) => {
      const language = createPlanLanguage({ today });
      language.open({ 'a.yaml': before });
      language.change('a.yaml', after);
      expect(language.text('a.yaml')?.replace(/^\ufeff/, '')).toBe(after.replace(/^\ufeff/, ''));
      const fresh = check({ 'a.yaml': language.text('a.yaml') ?? '' }, { today });
      expect(language.findings()).toEqual(fresh.findings);
    }),
  );
});

test('what passes the profile reads block by block as js-yaml reads the whole', () => {
  let passed = 0;
  fc.assert(
    fc.property(text, (one) => {
      const { findings } = check({ 'a.yaml': one }, { today });
      if (findings.some(({ kind }) => kind === 'profile')) return;
      passed++;
      // a bracket at the column of its key is ours to allow
      const strict = one.replace(/(?<=[\n\r])([\]}])/g, ' $1');
      expect(byBlocks(one)).toEqual(loadAll(strict, { schema: FAILSAFE_SCHEMA })[0] || {});
    }),
    { numRuns: 1500 },
  );
  expect(passed).toBeGreaterThan(100);
});

function byBlocks(one: string): Record<string, unknown> {
  const sections: [string, unknown][] = [];
  const items = new Map<string, unknown[]>();
  for (const block of indexText(one).blocks) {
    const value = readYaml(block.text).value;
    if (block.kind === 'key' && isMap(value)) sections.push(...Object.entries(value));
    if (block.kind !== 'item') continue;
    const section = block.section ?? '';
    items.set(section, [...(items.get(section) ?? []), (value as unknown[])[0]]);
  }
  return Object.fromEntries(sections.map(([key, value]) => [key, items.get(key) ?? value]));
}

function rangeIn(one: string, from: number, length: number): Range {
  const plain = one.replace(/^\ufeff/, '');
  const low = from % (plain.length + 1);
  return { start: positionAt(plain, low), end: positionAt(plain, Math.min(plain.length, low + length)) };
}
