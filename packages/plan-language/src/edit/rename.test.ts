import { expect, test } from 'vitest';
import { applyEdits, createPlanLanguage } from '../plan-language.ts';
import { withCursor } from '../testing.ts';

const review = `review: { id: upr2 }
parties: [{ id: moj }]
sources: [{ id: report }]
recommendations:
  - number: 1.10
  - number: 1.2
`;

const other =
  'plan: { id: other }\nparties: [{ id: moj }]\nactions: [{ id: a, for: 1.1, activity: x, responsible: moj }]\n';

function renamed(marked: string, name: string): Record<string, string> | undefined {
  const { text, position } = withCursor(marked);
  const files: Record<string, string> = { 'other/p.yaml': other, 'upr2/r.yaml': review, 'p.yaml': text };
  const language = createPlanLanguage({ today: '2026-11-21' });
  language.open(files);
  const answer = language.rename('p.yaml', position, name);
  return (
    answer &&
    Object.fromEntries(answer.map(({ file, edits }) => [file, applyEdits(files[file] ?? '', edits)]))
  );
}

const head = 'plan: { id: p, reviews: upr2 }\n';
const action = `${head}actions:\n  - id: a\n    for: [1.10(b), upr2/1.10]\n    activity: x\n    responsible: moj # leads\n    sources: ["report p. 3"]\nrecommendations:\n  - number: 1.10\n`;

const at = (place: string) => action.replace(place, (found) => `|${found}`);

test('a party is renamed where it is declared and where it is named, and nowhere else', () => {
  expect(renamed(at('moj'), 'moj-mng')).toEqual({
    'upr2/r.yaml': review.replace('moj', 'moj-mng'),
    'p.yaml': action.replace('moj', 'moj-mng'),
  });
});

test('the limb and the review of a number stay', () => {
  expect(renamed(at('1.10(b)'), '1.11')).toEqual({
    'upr2/r.yaml': review.replace('1.10', '1.11'),
    'p.yaml': action.replaceAll('1.10', '1.11'),
  });
});

test('the page of a source stays, and so do its quotes', () => {
  expect(renamed(at('report p. 3'), 'report-2017')).toEqual({
    'upr2/r.yaml': review.replace('report', 'report-2017'),
    'p.yaml': action.replace('report', 'report-2017'),
  });
});

test('what has no name is not renamed', () => {
  expect(renamed(at('x'), 'y')).toBeUndefined();
});
