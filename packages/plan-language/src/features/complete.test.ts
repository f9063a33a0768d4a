import { describe, expect, test } from 'vitest';
import { applyEdits, createPlanLanguage } from '../plan-language.ts';
import { withCursor } from '../testing.ts';

const shared = {
  'upr2/review.yaml': `review: { id: upr2, languages: [en, mn] }
parties:
  - { id: moj, name: { en: Ministry of Justice, mn: Хууль зүйн яам } }
  - { id: ngo-forum, name: NGO Forum }
clusters: [{ id: women, name: Women and children }]
recommendations:
  - number: 1.10
    text: Adopt the law
`,
  'ngo/plan.yaml': 'plan: { id: ngo, reviews: upr2, languages: [en, mn] }\n',
};

function offersAt(marked: string) {
  const { text, position } = withCursor(marked);
  const language = createPlanLanguage({ today: '2026-11-21' });
  language.open({ ...shared, 'ngo/a.yaml': text });
  return { text, offers: language.complete('ngo/a.yaml', position) };
}

const labels = (marked: string): string[] => offersAt(marked).offers.map(({ label }) => label);

/** The text after the offer of that name is taken, with `$1` where one goes on writing. */
function taken(marked: string, label: string): string {
  const { text, offers } = offersAt(marked);
  const offer = offers.find((one) => one.label === label);
  if (offer === undefined) throw new Error(`not offered: ${label}`);
  return applyEdits(text, [offer]);
}

const record = 'recommendations:\n  - number: 1.10\n';
const action = 'actions:\n  - id: a\n';

describe('offers', () => {
  test.each<[string, string[], string[]]>([
    ['|', ['review', 'plan', 'parties', 'recommendations', 'actions'], []],
    ['rec|', ['recommendations'], []],
    ['parties: []\n|', ['actions'], ['parties']],
    ['plan:\n  |', ['id', 'title', 'party'], ['number']],
    ['plan:\n  id: x\n  |', ['title', 'party'], ['id']],
    ['plan: { id: x, |', ['title'], ['id']],
    ['actions:\n  - |', ['- id', 'activity'], []],
    [`${action}    |`, ['for', 'activity', 'progress'], ['id', 'number']],
    [`${action}    activity: x\n    |\n    outcome: y\n`, ['for'], ['outcome', 'activity']],
    [`${action}    progress: |`, ['not started', 'ongoing', 'completed', 'dropped'], ['date']],
    [`${action}    progress: [{ |`, ['date', 'value', 'source'], ['completed']],
    [`${action}    progress: [{ value: |`, ['completed'], []],
    [`${action}    responsible: |`, ['moj', 'ngo-forum'], ['women']],
    [`${action}    responsible: [moj, |]`, ['ngo-forum'], []],
    [`${action}    for: |`, ['1.10'], ['moj']],
    [`${record}    states: |`, ['CZE', 'MNG', 'unknown'], []],
    [`${record}    states:\n      - |`, ['CZE'], []],
    [`${record}    sdgs: [|`, ['5', '16.3'], []],
    [`${record}    cluster: |`, ['women'], []],
    [`${record}    ratings:\n      - in: x\n        |`, ['value', 'because', 'sources'], ['in']],
    [`${record}    ratings:\n      - value: |`, ['not', 'partially', 'fully'], []],
    [`${record}    text:\n      |`, ['en', 'mn'], []],
    [`${record}    text: |`, [], ['en']],
    [`${record}    text: >-\n      |`, [], ['number', 'states']],
    ['plan:\n  languages: |', ['en', 'mn'], []],
    ['review:\n  adopted: |', ['2026-11-21'], []],
    ['views:\n  - |', [], ['id']],
  ])('%j', (marked, some, none) => {
    const offered = labels(marked);
    expect(offered).toEqual(expect.arrayContaining(some));
    for (const label of none) expect(offered).not.toContain(label);
  });

  test('say what they mean', () => {
    const { offers } = offersAt(`${action}    responsible: m|`);
    expect(offers.find(({ label }) => label === 'moj')?.detail).toBe('Ministry of Justice');
    const states = offersAt(`${record}    states: |`).offers;
    expect(states.find(({ label }) => label === 'CZE')).toMatchObject({
      detail: 'Czechia',
      filter: 'CZE Czechia',
    });
    const fields = offersAt(`${action}    |`).offers;
    expect(fields.find(({ label }) => label === 'outcome')?.documentation).toBe(
      'What will have changed when it is done',
    );
  });
});

describe('what is taken fits in', () => {
  test.each<[string, string, string]>([
    ['rec|', 'recommendations', 'recommendations:\n  - number: $1\n    text: $2'],
    ['|', 'plan', 'plan:\n  id: $1\n  title: $2'],
    [`${action}|`, '- id', `${action}  - id: $1\n    for: $2\n    activity: $3`],
    [`${action}  |`, '- id', `${action}  - id: $1\n    for: $2\n    activity: $3`],
    ['actions:\n  - |', '- id', 'actions:\n  - id: $1\n    for: $2\n    activity: $3'],
    [`${action}    ou|`, 'outcome', `${action}    outcome: `],
    [`${action}    ou|: x`, 'outcome', `${action}    outcome: x`],
    [
      `${record}    |`,
      'ratings',
      `${record}    ratings:\n      - in: $1\n        value: $2\n        because: $3`,
    ],
    [`${record}    |`, 'also_made_by', `${record}    also_made_by:\n      $1`],
    [`${action}    responsible:|`, 'moj', `${action}    responsible: moj`],
    [`${action}    responsible: m|oj # x`, 'ngo-forum', `${action}    responsible: ngo-forum # x`],
    [`${action}    progress: not| started`, 'ongoing', `${action}    progress: ongoing`],
    [`${action}    responsible: [m|o, x]`, 'moj', `${action}    responsible: [moj, x]`],
    [`${record}    states:\n      |`, 'CZE', `${record}    states:\n      - CZE`],
  ])('%j and %s', (marked, label, expected) => {
    expect(taken(marked, label)).toBe(expected);
  });
});
