// Every code is brought about by a text, and its words find all they need in the finding's values.
import { emptyFolder } from '@followthrough/domain';
import { describe, expect, it } from 'vitest';
import { check } from '../check.ts';
import { unwritableTexts } from '../write.ts';
import { en, type FindingCode } from './en.ts';
import { explanations } from './explanations.ts';
import { messageOf } from './message.ts';
import { mn } from './mn.ts';

const head = 'review:\n  id: r\n  languages: [en, mn]\n';
const action = (fields: string) => `${head}actions:\n  - { id: a, for: 1, activity: Do it, ${fields} }\n`;
const recommendation = (fields: string) => `${head}recommendations:\n  - { number: 1, ${fields} }\n`;
const indicator = (fields: string) => `${head}indicators:\n  - { id: i, name: I, ${fields} }\n`;
const planLedBy = (party: string) =>
  `plan:\n  id: of-${party}\n  reviews: r\nrecommendations:\n  - { number: 1, responsible: ${party} }\n`;
const reviewOf = (year: string) =>
  `review:\n  id: r${year}\n  state: MNG\n  adopted: ${year}\nrecommendations:\n  - { number: 1, text: Adopt a law on shelters }\n`;

/** A text for each code; a few need other files, or another name. */
const texts: Record<Exclude<FindingCode, 'unwritable-text'>, string | Record<string, string>> = {
  'not-text': `${head}  note: a\u0007b\n`,
  'too-large': `${head}  note: ${'x'.repeat(1_100_000)}\n`,
  'too-deep': `${head}  note: ${'['.repeat(100)}${']'.repeat(100)}\n`,
  syntax: `${head}  note: "open\n`,
  'duplicate-key': `${head}  id: s\n`,
  'duplicate-section': `${head}parties:\n  - id: a\nparties:\n  - id: b\n`,
  'several-documents': `${head}---\nparties: []\n`,
  tag: `${head}  note: !!str x\n`,
  anchor: `${head}  note: &a x\n`,
  alias: `${head}  title: &a x\n  note: *a\n`,
  'merge-key': `${head}  <<: x\n`,
  'tab-indent': `review:\n\tid: r\n`,
  'not-a-map': '- a\n- b\n',
  'bad-path': { 'Plan.yaml': head },
  'missing-field': 'review:\n  title: x\n',
  'unknown-field': `${head}  tilte: x\n`,
  'wrong-shape': `${head}  title: [x]\n`,
  'unknown-value': recommendation('priority: hihg'),
  'bad-id': 'review:\n  id: two words\n',
  'bad-number': `${head}recommendations:\n  - number: one\n`,
  'bad-date': `${head}  adopted: soon\n`,
  'bad-measure': indicator('baseline: { 2014: "1,5" }'),
  'bad-count': `${head}  cycle: two\n`,
  'unknown-section': `${head}acions: []\n`,
  'reserved-section': `${head}views: []\n`,
  'no-head': 'parties:\n  - id: a\n',
  'duplicate-head': { 'a.yaml': head, 'b.yaml': 'review:\n  id: s\n' },
  'rest-of-sentence': recommendation('text: { en: Adopt, and apply: x }'),
  'unknown-word': recommendation('issues: Traficking'),
  'unknown-state': recommendation('states: CZX'),
  'state-by-name': recommendation('states: Czechia'),
  'state-not-known': recommendation('states: unknown'),
  ignored: `${head}  # ignore: bad-date because nobody knows\n  adopted: soon\n`,
  'ignores-nothing': `${head}  # ignore: bad-date because nobody knows\n  cycle: 2\n`,
  'unknown-reference': recommendation('cluster: women'),
  'review-not-opened': 'plan:\n  id: p\n  reviews: other\n',
  'duplicate-id': `${head}parties:\n  - id: a\n  - id: a\n`,
  'rating-not-on-scale': `${recommendation('ratings: { in: m, value: full }')}assessments:\n  - id: m\n`,
  'dimension-not-declared': indicator('observations: { sex: f, values: { 2014: 1 } }'),
  'rating-without-source': recommendation('ratings: { in: m, value: not }'),
  'action-incomplete': action('budget: x'),
  'accepted-without-responsible': `${recommendation('response: accepted')}plan:\n  id: p\n`,
  'past-due-without-report': action('timeframe: 2016'),
  'indicator-incomplete': indicator('unit: beds'),
  'vague-activity': `${head}actions:\n  - { id: a, for: 1, activity: Strengthen and promote protection }\n`,
  'vague-expectation': recommendation('expected_action: Strengthen equality'),
  'completed-without-source': action('progress: completed'),
  'fully-while-indicator-worse': `${recommendation('ratings: { in: m, value: fully }')}indicators:\n  - { id: i, name: I, for: 1, better: lower, baseline: { 2014: 1 }, observations: { values: { 2016: 2 } } }\n`,
  'translation-missing': recommendation('text: Adopt'),
  'declared-count-differs': `${head}  declared: { received: 3, source: x }\n`,
  'number-lost-its-zero': `${head}recommendations:\n${['1.1', '1.9', '1.1'].map((number) => `  - number: ${number}\n`).join('')}`,
  'link-not-web': `${head}sources:\n  - { id: s, url: 'ftp://x.mn' }\n`,
  'unknown-code': `${head}settings:\n  severities: { vague: off }\n`,
  'rating-without-reason': recommendation('ratings: { in: m, value: not }'),
  'action-without-indicator': action('budget: x'),
  'response-missing': `${recommendation('response: noted')}  - { number: 2, text: x }\n`,
  'no-response-at-all': `review:\n  id: r\n  mechanism: UPR\n  adopted: 2015-09-24\nrecommendations:\n  - number: 1\n`,
  'assessment-without-method': `${head}assessments:\n  - id: m\n`,
  'assessment-without-date': `${head}assessments:\n  - id: m\n`,
  'transcription-without-source': 'plan:\n  id: p\n  party: ngo\nassessments:\n  - { id: m, party: moj }\n',
  'party-without-name': `${head}parties:\n  - id: a\n`,
  'observation-without-source': indicator('observations: { values: { 2014: 1 } }'),
  'source-undated': `${head}sources:\n  - id: s\n`,
  'source-stale': `${indicator('source: s, observations: { values: { 2014: 1 } }')}sources:\n  - { id: s, date: 2014 }\n`,
  'target-incomplete': `${head}targets:\n  - id: t\n`,
  'target-not-better': indicator('better: lower, baseline: { 2014: 5 }, target: { 2020: 6 }'),
  'target-before-baseline': indicator('baseline: { 2014: 5 }, target: { 2012: 6 }'),
  'observation-not-a-level': indicator('levels: [none, all], target: { 2020: some }'),
  'word-without-levels': indicator('target: { 2020: some }'),
  'unit-percent-out-of-range': indicator('unit: "%", target: { 2020: 101 }'),
  'progress-goes-back': action(
    'progress: [{ date: 2016, value: completed }, { date: 2017, value: ongoing }]',
  ),
  'dated-in-future': action('progress: { date: 2062, value: ongoing }'),
  'source-before-value': `${indicator('source: s, observations: { values: { 2015: 1 } }')}sources:\n  - { id: s, date: 2014 }\n`,
  'lead-claimed-twice': {
    'a/p.yaml': planLedBy('moj'),
    'b/p.yaml': planLedBy('mfa'),
  },
  'translation-stale': recommendation('text: { en: a, mn: b }, translation: { mn: stale }'),
  'translation-draft': recommendation('text: { en: a, mn: b }, translation: { mn: draft }'),
  'number-gap': `${head}recommendations:\n  - number: 115.2\n`,
  'near-duplicate': {
    'a/p.yaml': reviewOf('2011'),
    'b/p.yaml': reviewOf('2015'),
  },
};

/** The marks a template cannot do without. */
const needed = (template: string) =>
  [...template.replace(/\[[^\]]*\]/g, '').matchAll(/\{(\w+)/g)].flatMap(([, name]) => name ?? []);

describe('every finding', () => {
  it.each(Object.entries(texts) as [FindingCode, string | Record<string, string>][])('%s', (code, files) => {
    const { findings } = check(typeof files === 'string' ? { 'plan.yaml': files } : files, {
      today: '2026-11-21',
      maxBytes: 1_000_000,
    });
    const found = findings.filter((one) => one.code === code);
    expect(found.length).toBeGreaterThan(0);
    for (const { values, kind, severity, message } of found) {
      expect({ kind, severity }).toEqual({
        kind: explanations[code].kind,
        severity: explanations[code].severity,
      });
      for (const template of [en[code], mn[code]])
        for (const name of needed(template)) expect([name, values[name] ?? '']).not.toEqual([name, '']);
      expect(message).toBe(messageOf(code, values, 'en'));
      for (const language of ['en', 'mn'] as const) {
        expect(messageOf(code, values, language)).not.toMatch(/[{}]|undefined|\s[,?]|\s\s|""/);
      }
    }
  });

  it('unwritable-text', () => {
    const [found] = unwritableTexts({ ...emptyFolder(''), sources: [{ id: 's', title: 'a\0' }] });
    expect(found && messageOf(found.code, found.values, 'en')).toBe(
      'This text contains the character NUL, which a plan file cannot hold. Remove it at the place it comes from.',
    );
  });

  it('has words, whatever it is', () => {
    const all = check(
      Object.fromEntries(
        Object.values(texts).flatMap((text, index) =>
          typeof text === 'string' ? [[`f${index}/p.yaml`, text]] : [],
        ),
      ),
      { today: '2026-11-21' },
    );
    expect(all.findings.length).toBeGreaterThan(60);
    for (const { code } of all.findings) expect(Object.keys(en)).toContain(code);
  });
});
