// Rules on what is missing, vague, contradictory or miscounted.
import { action, type Case, fires, indicator, numbers, plan, quiet, rated, review } from './rule-case.ts';

export const casesOfSubstance: Case[] = [
  fires('rating-without-source', rated('partially'), [
    'recommendations.0.ratings.0.value',
    { value: 'partially', assessment: 'mid' },
  ]),
  fires('rating-without-source', rated('not', { sources: [] }), ['recommendations.0.ratings.0.value', {}]),
  quiet('rating-without-source', rated('not assessed')),
  quiet('rating-without-source', rated('fully', { sources: 'moj' })),

  fires('action-incomplete', action({ outcome: 'x' }), [
    'actions.0.id',
    { id: 'a', missing: ['timeframe', 'responsible'] },
  ]),
  quiet('action-incomplete', action({ outcome: 'x', timeframe: '2030', responsible: 'moj' })),

  fires(
    'accepted-without-responsible',
    [
      {
        plan,
        recommendations: [
          { number: '1' },
          { number: 'upr2/2' },
          { number: '3' },
          { number: '4', responsible: 'moj' },
        ],
      },
      {
        review,
        recommendations: [
          { number: '1', response: 'accepted' },
          { number: '2', response: ['accepted', { date: '2018', value: 'noted' }] },
          { number: '3', response: 'noted' },
          { number: '4', response: 'accepted' },
        ],
      },
    ],
    ['recommendations.0.number', { number: '1' }],
    ['recommendations.1.number', { number: 'upr2/2' }],
  ),
  quiet('accepted-without-responsible', { review, recommendations: [{ number: '1', response: 'accepted' }] }),

  fires(
    'past-due-without-report',
    action({ timeframe: '2016..2026-11-20', progress: { date: '2025', value: 'ongoing' } }),
    ['actions.0.timeframe', { id: 'a', due: '2026-11-20' }],
  ),
  quiet('past-due-without-report', action({ timeframe: '2026-11' })),
  quiet('past-due-without-report', action({ timeframe: '2026-11-21' })),
  quiet(
    'past-due-without-report',
    action({ timeframe: '2016', progress: ['ongoing', { date: '2018', value: 'dropped' }] }),
  ),
  quiet('past-due-without-report', action({})),

  fires('indicator-incomplete', indicator({ kind: 'process', unit: 'beds' }), [
    'indicators.0.id',
    { missing: ['better', 'baseline', 'target', 'responsible'] },
  ]),
  fires('indicator-incomplete', indicator({ kind: 'structural', unit: 'x' }), [
    'indicators.0.id',
    { missing: ['levels', 'target', 'responsible'] },
  ]),
  quiet(
    'indicator-incomplete',
    indicator({
      unit: 'beds',
      better: { at: '5' },
      baseline: { '2014': '1' },
      target: { '2019': '2' },
      responsible: 'moj',
    }),
  ),
  quiet(
    'indicator-incomplete',
    indicator({
      kind: 'structural',
      levels: ['none', 'in force'],
      target: { '2019': 'in force' },
      responsible: 'moj',
    }),
  ),

  fires('vague-activity', action({ activity: 'Strengthen protection of victims' }), [
    'actions.0.activity',
    { id: 'a', verbs: ['strengthen'] },
  ]),
  fires(
    'vague-activity',
    action({ activity: { en: 'Continue to enhance and promote awareness', mn: 'Мэдлэгийг дээшлүүлэх' } }),
    ['actions.0.activity.en', { verbs: ['enhance', 'promote'] }],
  ),
  fires('vague-activity', action({ activity: 'Хамгаалалтыг бэхжүүлэх, сайжруулах.' }), [
    'actions.0.activity',
    { verbs: ['бэхжүүлэх', 'сайжруулах'] },
  ]),
  quiet('vague-activity', action({ activity: 'Strengthen protection: open a shelter in every aimag' })),
  quiet('vague-activity', action({ activity: 'Strengthen shelters by hiring 20 social workers' })),
  quiet('vague-activity', action({ activity: { en: 'Strengthen protection', mn: 'Аймаг бүрд байр нээх' } })),
  quiet('vague-activity', action({ activity: 'Сургалт явуулж, хамгаалалтыг бэхжүүлэх хууль батлах' })),

  fires(
    'vague-expectation',
    { recommendations: [{ number: '1', expected_action: 'Further strengthen and promote equality' }] },
    ['recommendations.0.expected_action', { number: '1', verbs: ['strengthen', 'promote'] }],
  ),
  quiet('vague-expectation', {
    recommendations: [
      {
        number: '1',
        expected_action: 'Strengthen equality: adopt the law, then fund shelters in every aimag',
      },
      { number: '2', text: 'Strengthen equality' },
    ],
  }),

  fires('completed-without-source', action({ progress: ['ongoing', { date: '2018', value: 'completed' }] }), [
    'actions.0.progress.1.value',
    { id: 'a' },
  ]),
  quiet(
    'completed-without-source',
    action({ progress: { date: '2018', value: 'completed', source: 'moj' } }),
  ),

  fires(
    'fully-while-indicator-worse',
    {
      ...rated('fully'),
      plan,
      ...indicator({
        for: ['shelters', 'upr2/1(a)'],
        better: 'lower',
        baseline: { '2014': '5' },
        observations: [
          { sex: 'f', values: { '2018': '1' } },
          { source: 'x', values: { '2016': '4', '2018-Q1': '6', '2017': '1' } },
        ],
      }),
    },
    ['recommendations.0.ratings.0.value', { number: '1', indicator: 'i' }],
  ),
  quiet('fully-while-indicator-worse', {
    ...rated('fully'),
    ...indicator({
      for: '1',
      better: 'lower',
      baseline: { '2014': '5' },
      observations: { values: { '2018': '5' } },
    }),
  }),
  quiet('fully-while-indicator-worse', {
    ...rated('fully'),
    ...indicator({
      for: '1',
      better: 'higher',
      baseline: { '2014': '5' },
      observations: { values: { '2012': '3', '2018': '<5' } },
    }),
  }),
  quiet('fully-while-indicator-worse', {
    ...rated('partially'),
    ...indicator({
      for: '1',
      better: 'higher',
      baseline: { '2014': '5' },
      observations: { values: { '2018': '1' } },
    }),
  }),
  quiet('fully-while-indicator-worse', {
    ...rated('fully'),
    ...indicator({
      for: 'ccpr6/1',
      better: 'higher',
      baseline: { '2014': '5' },
      observations: { values: { '2018': '1' } },
    }),
  }),

  fires(
    'translation-missing',
    {
      review: { id: 'r', languages: ['en', 'mn'] },
      recommendations: [
        { number: '1', text: 'x' },
        { number: '2', text: { fr: 'x' } },
      ],
    },
    ['recommendations.0.text', { number: '1', missing: ['mn'] }],
    ['recommendations.1.text', { missing: ['en', 'mn'] }],
  ),
  quiet('translation-missing', {
    review: { id: 'r', languages: ['en', 'mn'] },
    recommendations: [{ number: '1', text: { en: 'x', mn: 'y' } }, { number: '2' }],
  }),
  quiet('translation-missing', {
    review: { id: 'r', languages: 'mn' },
    recommendations: [{ number: '1', text: 'x' }],
  }),

  fires(
    'declared-count-differs',
    {
      review: { id: 'r', declared: [{ received: '3', accepted: '1', source: 'nhrc' }, { noted: '1' }] },
      recommendations: [
        { number: '1', response: 'accepted' },
        { number: '2' },
        { number: 'V1', kind: 'pledge', response: 'accepted' },
      ],
    },
    ['review.declared.0.received', { field: 'received', declared: '3', found: 2, source: 'nhrc' }],
    ['review.declared.1.noted', { declared: '1', found: 0, source: '' }],
  ),
  quiet('declared-count-differs', {
    review: { id: 'r', declared: { received: '02', noted: '1' } },
    recommendations: [{ number: '1', response: 'noted' }, { number: '2' }],
  }),

  fires('number-lost-its-zero', numbers('115.1', '115.9', '115.1', '115.11'), [
    'recommendations.2.number',
    { number: '115.1', lost: '115.10' },
  ]),
  quiet('number-lost-its-zero', numbers('115.1', '115.10', '115.1', '115.11')),
  quiet('number-lost-its-zero', numbers('108.42', '108.42', '108.43')),
  quiet('number-lost-its-zero', numbers('115', '115')),
];
