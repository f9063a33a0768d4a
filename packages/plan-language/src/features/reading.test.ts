// Hover, definition, references, outline, folding and places, on two folders that see each other.
import { describe, expect, test } from 'vitest';
import { createPlanLanguage, type Location } from '../plan-language.ts';
import { withCursor } from '../testing.ts';

const review = `review:
  id: upr2
  title: Second review
parties:
  - { id: moj, kind: ministry, name: Ministry of Justice }
sources: [{ id: report, title: "Report *1*" }]
recommendations:
  - number: 1.10
    states: [CZE, CAN]
    text: Adopt the law
    response: [noted, { date: 2018, value: accepted }]

  - number: 1.2
`;

function open(marked: string) {
  const { text, position } = withCursor(marked);
  const language = createPlanLanguage({ today: '2026-11-21' });
  language.open({ 'upr2/review.yaml': review, 'ngo/plan.yaml': text });
  return { language, position };
}

const head = 'plan: { id: ngo, reviews: upr2 }\n';
const action = `${head}actions:\n  - id: a\n    activity: x\n`;

const hovered = (marked: string): string | undefined => {
  const { language, position } = open(marked);
  return language.hover('ngo/plan.yaml', position)?.text;
};

describe('hover', () => {
  test.each<[string, string | undefined]>([
    [`${action}    out|come: x\n`, 'What will have changed when it is done'],
    [`${head}act|ions:\n`, 'What owners commit to'],
    [`${action}    responsible: mo|j\n`, 'party **moj**\n\nMinistry of Justice\n\nkind: ministry'],
    [
      `${action}    for: [1.1|0(a)]\n`,
      'recommendation **1.10**\n\nAdopt the law\n\nstates: CZE, CAN  \nresponse: noted, accepted',
    ],
    [
      `${head}recommendations:\n  - number: 1.1|0\n`,
      'recommendation **1.10**\n\nAdopt the law\n\nstates: CZE, CAN  \nresponse: noted, accepted',
    ],
    [`${action}    sources: report| p. 3\n`, 'source **report**\n\nReport \\*1\\*'],
    [`${head}recommendations:\n  - states: MN|G\n`, '**MNG** Mongolia'],
    [`${action}    progress: com|pleted\n`, 'Dated reports: not started, ongoing, completed, dropped'],
    [`${action}    budget: "x\n    outc|ome: y\n`, 'What will have changed when it is done'],
    [`${action}    budget: [\n    outc|ome: y\n`, 'What will have changed when it is done'],
    [`${head}act|ions: x\n  - [\n`, 'What owners commit to'],
    [`${action}|\n`, undefined],
  ])('%j', (marked, expected) => {
    expect(hovered(marked)).toBe(expected);
  });
});

const inWords = ({ file, range: { start, end } }: Location): string =>
  `${file} ${start.line}:${start.character}-${end.character}`;

describe('names', () => {
  test.each<[string, string[], string[]]>([
    [
      `${action}    for: 1.2\n    responsible: mo|j\nindicators:\n  - { id: i, name: x, held_by: moj }\n`,
      ['upr2/review.yaml 4:10-13'],
      ['upr2/review.yaml 4:10-13', 'ngo/plan.yaml 5:17-20', 'ngo/plan.yaml 7:31-34'],
    ],
    [
      `${action}    for: 1.1|0(a)\nrecommendations:\n  - number: 1.10\n  - number: upr2/1.10\n`,
      ['upr2/review.yaml 7:12-16'],
      ['upr2/review.yaml 7:12-16', 'ngo/plan.yaml 4:9-16', 'ngo/plan.yaml 6:12-16', 'ngo/plan.yaml 7:12-21'],
    ],
    [
      `${action.replace('id: a', 'id: |a')}    for: 1.2\nindicators:\n  - { id: i, name: x, for: [1.2, a] }\n`,
      ['ngo/plan.yaml 2:8-9'],
      ['ngo/plan.yaml 2:8-9', 'ngo/plan.yaml 6:33-34'],
    ],
    [`${action}    for: 1.2\n    responsible: no|body\n`, [], ['ngo/plan.yaml 5:17-23']],
    [`${action}    outcome: x|\n`, [], []],
  ])('%j', (marked, definition, references) => {
    const { language, position } = open(marked);
    expect(language.definition('ngo/plan.yaml', position).map(inWords)).toEqual(definition);
    expect(language.references('ngo/plan.yaml', position).map(inWords)).toEqual(references);
  });
});

test('the outline names sections and records', () => {
  const { language } = open('|');
  const lines = language
    .outline('upr2/review.yaml')
    .map(({ name, detail, range, children }) => [
      name,
      detail,
      range.start.line,
      range.end.line,
      children.map((one) => [one.name, one.detail, one.range.start.line, one.range.end.line]),
    ]);
  expect(lines).toEqual([
    ['review', 'Second review', 0, 3, []],
    ['parties', undefined, 3, 5, [['moj', 'Ministry of Justice', 4, 5]]],
    ['sources', undefined, 5, 6, [['report', 'Report *1*', 5, 6]]],
    [
      'recommendations',
      undefined,
      6,
      13,
      [
        ['1.10', 'Adopt the law', 7, 11],
        ['1.2', undefined, 12, 13],
      ],
    ],
  ]);
});

test('sections, records and what is indented fold', () => {
  const language = createPlanLanguage({ today: '2026-11-21' });
  language.open({ 'a.yaml': `${review}actions:\n  - id: a\n    note: |\n      x\n\n      y\n\n# end\n` });
  expect(language.fold('a.yaml').map(({ start, end }) => `${start}-${end}`)).toEqual([
    '0-2',
    '3-4',
    '6-12',
    '7-10',
    '13-18',
    '14-18',
    '15-18',
  ]);
});

test('a path of the content leads to its text', () => {
  const { language } = open(`${action}    for: [1.10, 1.2]\n|`);
  const at = (folder: string, ...path: (string | number)[]) => {
    const location = language.locate(folder, path);
    return location && inWords(location);
  };
  expect(at('upr2', 'recommendations', 0, 'states', 1)).toBe('upr2/review.yaml 8:18-21');
  expect(at('upr2', 'recommendations', 0, 'response', 0, 'value')).toBe('upr2/review.yaml 10:15-20');
  expect(at('upr2', 'review', 'title')).toBe('upr2/review.yaml 2:9-22');
  expect(at('ngo', 'actions', 0, 'for', 1)).toBe('ngo/plan.yaml 4:16-19');
  expect(at('ngo', 'actions', 7)).toBeUndefined();
});
