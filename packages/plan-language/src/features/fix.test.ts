import { expect, test } from 'vitest';
import { applyEdits, createPlanLanguage } from '../plan-language.ts';

const head = 'review: { id: r }\nparties: [{ id: moj }]\nsources: [{ id: report }]\n';

/** Every fix of a file, and the text after it. */
function fixed(text: string, language: 'en' | 'mn' = 'en'): [string, string][] {
  const open = createPlanLanguage({ today: '2026-11-21', language });
  open.open({ 'p.yaml': text });
  const all = { start: { line: 0, character: 0 }, end: { line: 999, character: 0 } };
  return open.fixes('p.yaml', all).map(({ title, edits }) => [title, applyEdits(text, edits.edits)]);
}

const record = `${head}recommendations:\n  - number: 1.1\n`;

test.each<[string, string, string, string]>([
  ['a State by its name', '    states: [Czechia]\n', 'Write "CZE"', '    states: [CZE]\n'],
  ['a field', '    reponse: noted\n', 'Write "response"', '    response: noted\n'],
  ['a word', '    priority: hihg # so\n', 'Write "high"', '    priority: high # so\n'],
  ['an id', '    responsible: mjo\n', 'Write "moj"', '    responsible: moj\n'],
  [
    'a source with its page',
    '    ratings: [{ in: m, value: not, sources: ["reprot p. 3"] }]\n',
    'Write "report"',
    '    ratings: [{ in: m, value: not, sources: ["report p. 3"] }]\n',
  ],
  [
    'a sentence that braces cut',
    '    text: { en: Adopt, then fund, now, mn: x }\n',
    'Put the whole sentence in quotes',
    '    text: { en: "Adopt, then fund, now", mn: x }\n',
  ],
])('%s', (_, written, title, expected) => {
  expect(fixed(record + written)).toContainEqual([title, record + expected]);
});

test('a record in braces gets its sentence back', () => {
  const text = `${head}recommendations:\n  - { number: 1.1, text: Adopt, then fund }\n`;
  expect(fixed(text)).toContainEqual([
    'Put the whole sentence in quotes',
    text.replace('Adopt, then fund', '"Adopt, then fund"'),
  ]);
});

test('a section is named, and a tab becomes spaces', () => {
  expect(fixed('partys: []\n')).toContainEqual(['Write "parties"', 'parties: []\n']);
  expect(fixed('review:\n\tid: r\n', 'mn')).toContainEqual([
    'Зайгаар догол мөр гаргах',
    'review:\n  id: r\n',
  ]);
});

test('only what touches the range is fixed', () => {
  const open = createPlanLanguage({ today: '2026-11-21' });
  open.open({ 'p.yaml': `${record}    priority: hihg\n` });
  const at = (line: number) => ({ start: { line, character: 0 }, end: { line, character: 0 } });
  expect(open.fixes('p.yaml', at(1))).toEqual([]);
});
