import type { Raw } from '@followthrough/domain';
import { expect, test } from 'vitest';
import { applyEdits, createPlanLanguage } from '../plan-language.ts';

function added(
  text: string,
  record: Raw,
  section: 'parties' | 'recommendations' = 'parties',
): string | undefined {
  const language = createPlanLanguage({ today: '2026-11-21' });
  language.open({ 'p.yaml': text });
  const answer = language.addRecord('', section, record);
  return answer && applyEdits(text, answer.edits);
}

const head = 'plan: { id: p }\n';
const party = { id: 'b', name: 'Second' };
const written = '  - { id: b, name: Second }\n';

test.each<[string, string, string]>([
  [
    'behind the last one',
    `${head}parties:\n  - id: a\n\n# end\nactions:\n`,
    `${head}parties:\n  - id: a\n${written}\n# end\nactions:\n`,
  ],
  ['without a line end', `${head}parties:\n  - id: a`, `${head}parties:\n  - id: a\n${written.trimEnd()}`],
  ['as far in as the others', `${head}parties:\n- id: a\n`, `${head}parties:\n- id: a\n${written.slice(2)}`],
  ['further in', `${head}parties:\n    - id: a\n`, `${head}parties:\n    - id: a\n  ${written}`],
  ['in an empty section', `${head}parties:\nactions:\n`, `${head}parties:\n${written}actions:\n`],
  ['in empty brackets', `${head}parties: []\nactions:\n`, `${head}parties:\n${written}actions:\n`],
  ['in brackets', `${head}parties: [{ id: a }]\n`, `${head}parties: [{ id: a }, { id: b, name: Second }]\n`],
  ['in a section of its own', head, `${head}\nparties:\n${written}`],
  ['in an empty file', '', `parties:\n${written}`],
  [
    'with the line ends that are there',
    'plan: { id: p }\r\n',
    `plan: { id: p }\r\n\r\nparties:\r\n${written.replace('\n', '\r\n')}`,
  ],
])('%s', (_, text, expected) => {
  expect(added(text, party)).toBe(expected);
});

test('sentences stand in blocks', () => {
  const long = 'Adopt the law, then fund shelters in every aimag, '.repeat(4).trim();
  const text = added(head, { number: '1.10', text: long }, 'recommendations');
  const language = createPlanLanguage({ today: '2026-11-21' });
  language.open({ 'p.yaml': text ?? '' });
  expect(language.content().folders[0]?.recommendations).toEqual([{ number: '1.10', text: long }]);
});

test('what no file can hold is not added', () => {
  expect(added(head, { id: 'b', name: '\0' })).toBeUndefined();
});
