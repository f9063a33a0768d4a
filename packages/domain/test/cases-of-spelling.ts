// Rules on spelling and references.
import { expect } from 'vitest';
import { action, type Case, fires, indicator, numbers, plan, quiet, rated, review } from './rule-case.ts';

export const casesOfSpelling: Case[] = [
  fires(
    'rest-of-sentence',
    { review, recommendations: [{ number: '1', text: { en: 'Adopt', 'and apply': 'x' } }] },
    ['recommendations.0.text.and apply', { key: 'and apply' }],
  ),
  fires('rest-of-sentence', { parties: [{ id: 'p', name: { en: 'P', 'x y': 'z' } }] }, [
    'parties.0.name.x y',
    {},
  ]),
  quiet('rest-of-sentence', {
    recommendations: [
      { number: '1', text: { en: 'a', mn: 'b', 'mn-Mong': 'c' } },
      { number: '2', text: 'a, b' },
    ],
  }),

  fires(
    'bad-date',
    indicator({
      baseline: { '2014-13': '1', '2015': '2' },
      breaks: { later: 'x' },
      observations: { values: { soon: '1' } },
    }),
    ['indicators.0.baseline.2014-13', { value: '2014-13' }],
    ['indicators.0.breaks.later', { value: 'later' }],
    ['indicators.0.observations.0.values.soon', { value: 'soon' }],
  ),
  fires('bad-date', { observations: [{ indicator: 'i', values: { '2015-02-29': '1' } }] }, [
    'observations.0.values.2015-02-29',
    {},
  ]),
  quiet(
    'bad-date',
    indicator({
      baseline: { '2014': '1' },
      target: { '2016-Q1': '1', '2017..2018': '2', '2016-02-29': '3' },
    }),
  ),

  fires(
    'unknown-state',
    {
      review: { id: 'r', state: 'Mongolia' },
      recommendations: [
        { number: '1', states: ['unknown', 'CZX', 'CZE'], parts: { limb: 'a', states: 'Narnia' } },
      ],
    },
    ['review.state', { state: 'Mongolia', code: 'MNG', name: 'Mongolia' }],
    ['recommendations.0.states.0', {}],
    ['recommendations.0.states.1', { state: 'CZX', near: expect.arrayContaining(['CZE']) }],
    ['recommendations.0.parts.0.states.0', { state: 'Narnia' }],
  ),
  quiet('unknown-state', {
    review: { id: 'r', state: 'MNG' },
    recommendations: [{ number: '1', states: ['CZE', 'PSE'] }],
  }),

  fires(
    'unknown-word',
    {
      review: { id: 'r', mechanism: 'Universal Periodic Review', languages: ['en', 'mongolian'] },
      recommendations: [
        {
          number: '1',
          sdgs: ['5', '16.33', '16.3 - Rule of law'],
          issues: 'Traficking',
          action_category: '6',
        },
      ],
      assessments: [
        { id: 'a', scale: 'implementaton' },
        { id: 'b', scale: 'light' },
      ],
      scales: [{ id: 'lights', levels: ['red', 'green'] }],
      targets: [{ id: 't', rated: 'full' }],
    },
    ['review.mechanism', { value: 'Universal Periodic Review', vocabulary: 'mechanism', near: ['UPR'] }],
    ['review.languages.1', { vocabulary: 'language' }],
    ['recommendations.0.sdgs.1', { vocabulary: 'sdg-target' }],
    ['recommendations.0.sdgs.2', { near: ['16.3'] }],
    ['recommendations.0.issues.0', { near: ['Trafficking'] }],
    ['recommendations.0.action_category', { value: '6' }],
    ['assessments.0.scale', { near: ['implementation'] }],
    ['assessments.1.scale', { near: ['lights'] }],
    ['targets.0.rated', { near: ['fully'] }],
  ),
  quiet('unknown-word', {
    review: { id: 'r', mechanism: 'SR Torture', languages: ['en', 'mn-Mong'] },
    recommendations: [
      {
        number: '1',
        sdgs: ['5', '16.3', '1.a'],
        issues: 'Trafficking',
        action_category: '4',
        ratings: { in: 'x', value: 'unheard of' },
      },
    ],
    assessments: [
      { id: 'a', scale: 'lights' },
      { id: 'b', scale: 'ccpr-2016' },
    ],
    scales: [{ id: 'lights', levels: ['red', 'green'] }],
    targets: [
      { id: 't', rated: 'green' },
      { id: 'u', rated: 'fully' },
    ],
  }),

  fires(
    'unknown-reference',
    [
      {
        plan: { ...plan, party: 'ngo' },
        parties: [{ id: 'moj', successor: 'mojha' }],
        recommendations: [
          {
            number: '1.2',
            cluster: 'woman',
            responsible: 'moj',
            ratings: { in: 'mid', value: 'not', sources: ['moj-2017 p. 3', 'A/HRC/30/6', 'withheld'] },
          },
        ],
        actions: [{ id: 'a', for: ['1.2(a)', 'upr2/1.2', '1.3', 'ccpr6/1'], activity: 'x' }],
      },
      { review, recommendations: [{ number: '1.2' }], clusters: [{ id: 'women' }] },
    ],
    ['plan.party', { id: 'ngo', kind: 'party' }],
    ['parties.0.successor.party', { id: 'mojha' }],
    ['recommendations.0.cluster.0', { id: 'woman', kind: 'cluster', near: ['women'] }],
    ['recommendations.0.ratings.0.in', { id: 'mid', kind: 'assessment' }],
    ['recommendations.0.ratings.0.sources.0', { id: 'moj-2017', kind: 'source' }],
    ['actions.0.for.2', { id: '1.3', kind: 'recommendation' }],
    ['actions.0.for.3', { id: 'ccpr6/1', kind: 'recommendation' }],
  ),
  quiet('unknown-reference', {
    plan: { id: 'p', reviews: ['not-opened'] },
    actions: [{ id: 'a', for: '1.3', activity: 'x' }],
  }),
  quiet('unknown-reference', { ...numbers('1'), ...indicator({ for: ['1', 'a'] }), ...action({}) }),

  fires(
    'duplicate-id',
    { parties: [{ id: 'a' }, { id: 'b' }, { id: 'a' }], sources: [{ id: 'a' }] },
    ['parties.0.id', { id: 'a', kind: 'party', count: 2 }],
    ['parties.2.id', { id: 'a', kind: 'party', count: 2 }],
  ),
  fires(
    'duplicate-id',
    numbers('108.1', '108.10', '108.1'),
    ['recommendations.0.number', { count: 2 }],
    ['recommendations.2.number', {}],
  ),
  quiet('duplicate-id', [
    { plan, parties: [{ id: 'a' }], recommendations: [{ number: '1' }] },
    { ...numbers('1'), parties: [{ id: 'a' }] },
  ]),

  fires('rating-not-on-scale', rated('full'), [
    'recommendations.0.ratings.0.value',
    { value: 'full', choices: ['not', 'partially', 'fully', 'not assessed'], near: ['fully'] },
  ]),
  fires('rating-not-on-scale', rated('fully', { in: 'own' }), [
    'recommendations.0.ratings.0.value',
    { choices: ['red', 'green', 'not assessed'] },
  ]),
  fires('rating-not-on-scale', rated('F', { in: 'ccpr' }), [
    'recommendations.0.ratings.0.value',
    { value: 'F' },
  ]),
  quiet('rating-not-on-scale', rated('not assessed')),
  quiet('rating-not-on-scale', rated('green', { in: 'own' })),
  quiet('rating-not-on-scale', rated('B2', { in: 'nobody-knows' })),

  fires(
    'dimension-not-declared',
    indicator({
      disaggregate: 'sex',
      observations: [
        { sx: 'f', values: { '2014': '1' } },
        { sx: 'm', age: '9', values: {} },
      ],
    }),
    ['indicators.0.observations.0.sx', { id: 'i', dimension: 'sx', near: ['sex'] }],
    ['indicators.0.observations.1.age', { dimension: 'age' }],
  ),
  fires(
    'dimension-not-declared',
    [
      {
        ...indicator({ disaggregate: 'sex' }),
        observations: [{ indicator: 'i', sex: 'f', sorce: 'x', values: {} }],
      },
    ],
    ['observations.0.sorce', { dimension: 'sorce', near: ['source'] }],
  ),
  quiet('dimension-not-declared', {
    ...indicator({
      disaggregate: ['sex'],
      observations: [{ sex: 'f', source: 'x', values: {} }, { values: {} }],
    }),
    observations: [
      { indicator: 'i', sex: 'm', values: {} },
      { indicator: 'unknown', age: '1', values: {} },
    ],
  }),
];
