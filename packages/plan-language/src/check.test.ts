import { expect, test } from 'vitest';
import { check } from './check.ts';

const today = '2026-11-21';

/** What reading itself finds; other rules come and go. */
const ofReading = ['reserved-section', 'ignored', 'ignores-nothing', 'review-not-opened'];

const said = (files: Record<string, string>): string[] =>
  check(files, { today })
    .findings.filter(({ severity, code }) => severity === 'error' || ofReading.includes(code))
    .map(
      ({ file, range: { start, end }, severity, code, path }) =>
        `${file}:${start.line}:${start.character}-${end.line}:${end.character} ${severity} ${code} ${path.join('/')}`,
    );

const head = 'review:\n  id: upr2\n';

test.each<[string, string, string[]]>([
  ['nothing wrong', head, []],
  ['a field that is misspelled', `${head}  tittle: x\n`, ['2:2-2:8 error unknown-field review/tittle']],
  ['a field that is missing', `${head}parties:\n  - name: A\n`, ['3:4-3:11 error missing-field parties']],
  ['a date that is none', `${head}  adopted: 2015-13\n`, ['2:11-2:18 error bad-date review/adopted']],
  ['an unknown section', `${head}party:\n  - id: a\n`, ['2:0-2:5 error unknown-section party']],
  ['a section for later', `${head}views:\n  - a\n`, ['2:0-2:5 info reserved-section views']],
  ['a map where a list belongs', `${head}parties:\n  a: b\n`, ['2:0-2:7 error wrong-shape parties']],
  [
    'a reference to nothing',
    `${head}actions:\n  - id: a\n    for: 1.1\n    activity: Do it\n    outcome: x\n    timeframe: 2030\n    responsible: moj\n`,
    [
      '4:9-4:12 error unknown-reference actions/0/for/0',
      '8:17-8:20 error unknown-reference actions/0/responsible/0',
    ],
  ],
  [
    'the same id twice',
    `${head}parties:\n  - id: a\n  - {id: a}\n`,
    ['3:8-3:9 error duplicate-id parties/0/id', '4:9-4:10 error duplicate-id parties/1/id'],
  ],
  ['a section twice', `${head}parties:\nreview: {id: x}\n`, ['3:0-3:7 error duplicate-section review']],
  ['two documents', `${head}---\nparties:\n`, ['2:0-2:3 error several-documents ']],
  ['a tab', `${head}\ttitle: x\n`, ['2:0-2:1 error tab-indent review']],
  ['an open quote', `${head}  title: "x\n`, ['3:0-3:0 error syntax review']],
  ['a key twice', `${head}  id: x\n`, ['2:2-2:4 error duplicate-key review']],
  ['no sections', 'hello\n', ['0:0-0:5 error not-a-map ']],
  [
    'a sentence that braces cut at its first comma',
    `${head}recommendations:\n  - { number: 1.1, text: Adopt a law, then fund }\n  - number: 1.2\n    text: { en: Adopt, then fund }\n`,
    [
      '3:38-3:47 error unknown-field recommendations/0/then fund',
      '5:23-5:32 error rest-of-sentence recommendations/1/text/then fund',
    ],
  ],
  ['a list of one in a flow', `${head}parties: [{id: a}]\n`, []],
  ['a bracket closed where its key stands', `${head}  languages: [\n    en,\n  ]\nparties: [\n]\n`, []],
])('%s', (_, text, expected) => {
  expect(said({ 'p.yaml': text })).toEqual(expected.map((one) => `p.yaml:${one}`));
});

test('a plan sees the review it names, and repeats its numbers without declaring them', () => {
  const review =
    'review: {id: upr2}\nparties: [{id: moj}]\nrecommendations:\n  - number: 1.1\n    response: noted\n';
  const plan = 'plan: {id: p, reviews: upr2}\nrecommendations:\n  - number: 1.1\n    responsible: moj\n';
  expect(said({ 'a/r.yaml': review, 'b/p.yaml': plan })).toEqual([]);
  expect(said({ 'a/r.yaml': review, 'b/p.yaml': plan.replace('moj', 'mof') })).toEqual([
    'b/p.yaml:3:17-3:20 error unknown-reference recommendations/0/responsible/0',
  ]);
});

test('numbers of a review that is not opened are not judged', () => {
  const plan =
    'plan: {id: p, reviews: upr2}\nactions: [{id: a, for: 9.9, activity: x, outcome: y, timeframe: 2030, responsible: z}]\n';
  expect(said({ 'p.yaml': plan })).toEqual(['p.yaml:0:23-0:27 info review-not-opened plan/reviews/0']);
});

test('files belong to the nearest folder with a head', () => {
  const { content } = check(
    {
      'a/plan.yaml': 'plan: {id: a}\n',
      'a/more/x.yaml': 'parties: [{id: b}]\n',
      'c/y.yaml': 'parties: [{id: d}]\n',
    },
    { today },
  );
  expect(content.folders.map(({ folder, parties }) => [folder, parties.map(({ id }) => id)])).toEqual([
    ['a', ['b']],
    ['c', ['d']],
  ]);
});

test('a file beyond the limit is refused unread, and a name must be one', () => {
  const { findings } = check({ 'Plan.yml': 'a: [[[['.padEnd(200) }, { today, maxBytes: 100 });
  expect(findings.map(({ code }) => code)).toEqual(['bad-path', 'too-large']);
});

test('a comment silences what follows it, and is listed', () => {
  const action = (before: string) =>
    `${head}actions:\n${before}  - id: a\n    for: 9.9\n    activity: x\n    # ignore: bad-date\n    timeframe: soon\n`;
  expect(said({ 'p.yaml': action('') })).toEqual([
    'p.yaml:4:9-4:12 error unknown-reference actions/0/for/0',
    'p.yaml:6:4-6:22 info ignored actions',
  ]);
  const { findings } = check(
    { 'p.yaml': action('  # ignore: unknown-reference because the ministry asked\n') },
    { today },
  );
  expect(findings.filter(({ code }) => code === 'ignored').map(({ message }) => message)).toEqual([
    '"unknown-reference" is silenced here (1), because the ministry asked.',
    '"bad-date" is silenced here (1).',
  ]);
  expect(findings.map(({ code }) => code)).not.toContain('unknown-reference');
  expect(said({ 'p.yaml': `${head}  # ignore: bad-dates\n  adopted: 2015-13\n` })).toEqual([
    'p.yaml:2:2-2:21 info ignores-nothing review',
    'p.yaml:3:11-3:18 error bad-date review/adopted',
  ]);
});

test('a folder says how serious findings are to it', () => {
  const text = `${head}  state: Mongolia\nclusters: [{ id: c }]\nrecommendations:\n  - { number: 1.1, cluster: d }\n`;
  const settings = (severity: string) =>
    `settings:\n  severities: { unknown-reference: ${severity}, bad-date: off }\n`;
  expect(said({ 'p.yaml': text })).toHaveLength(1);
  expect(said({ 'p.yaml': text, 's.yaml': settings('off') })).toEqual([]);
  const { findings } = check({ 'p.yaml': text, 's.yaml': settings('warning') }, { today });
  expect(findings.find(({ code }) => code === 'unknown-reference')?.severity).toBe('warning');
  expect(said({ 'p.yaml': `${head}  adopted: x\n`, 's.yaml': settings('off') })).toHaveLength(1);
});

test('what the profile says cannot be silenced', () => {
  expect(said({ 'p.yaml': `# ignore: duplicate-key\n${head}  id: x\n` })).toEqual([
    'p.yaml:0:0-0:23 info ignores-nothing ',
    'p.yaml:3:2-3:4 error duplicate-key review',
  ]);
});

test('counts and day are answered', () => {
  const { counts, today: day } = check({ 'p.yaml': `${head}  x: 1\n` }, { today });
  expect({ counts, day }).toEqual({ counts: { error: 1, warning: 0, info: 0 }, day: today });
});
