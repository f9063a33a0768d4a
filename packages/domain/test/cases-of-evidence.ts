// Rules on parties, rounds of ratings, targets, sources and values.
import { action, type Case, fires, indicator, quiet, rated } from './rule-case.ts';

const source = (fields: object) => ({ sources: [{ id: 's', ...fields }] });
const assessment = (fields: object, plan: object = {}) => ({
  plan: { id: 'p', party: 'ngo', ...plan },
  assessments: [{ id: 'mid', ...fields }],
});
const measured = (fields: object, values: object, row: object = {}) =>
  indicator({ ...fields, observations: { ...row, values } });

export const casesOfEvidence: Case[] = [
  fires('assessment-without-method', assessment({ date: '2018' }), ['assessments.0.id', { id: 'mid' }]),
  quiet('assessment-without-method', assessment({ method: 'Desk review' })),
  fires('assessment-without-date', assessment({ method: 'Desk review' }), [
    'assessments.0.id',
    { id: 'mid' },
  ]),
  quiet('assessment-without-date', assessment({ date: '2018' })),

  fires('transcription-without-source', assessment({ party: 'moj' }), [
    'assessments.0.party',
    { id: 'mid', party: 'moj' },
  ]),
  quiet('transcription-without-source', assessment({ party: 'moj', source: 'report' })),
  quiet('transcription-without-source', assessment({ party: 'ngo' })),
  quiet('transcription-without-source', { assessments: [{ id: 'mid', party: 'moj' }] }),

  fires('party-without-name', { parties: [{ id: 'moj', kind: 'ministry' }] }, [
    'parties.0.id',
    { id: 'moj' },
  ]),
  quiet('party-without-name', { parties: [{ id: 'moj', name: 'Ministry of Justice' }] }),

  fires('target-incomplete', { targets: [{ id: 't', among: 'accepted' }] }, [
    'targets.0.id',
    { id: 't', missing: ['percent', 'rated', 'rated_by', 'due'] },
  ]),
  quiet('target-incomplete', {
    targets: [
      { id: 't', percent: '85%', rated: 'fully', rated_by: 'ngo', due: '2021' },
      { id: 'u', count: '128', rated: 'fully', rated_by: 'ngo', due: '2021' },
    ],
  }),

  fires(
    'target-not-better',
    indicator({
      better: 'higher',
      baseline: { '2012': '5', '2014': '12' },
      target: { '2017': '11', '2019': '12' },
    }),
    ['indicators.0.target.2017', { id: 'i', target: '11', baseline: '12' }],
  ),
  fires(
    'target-not-better',
    indicator({ better: 'lower', baseline: { '2014': '12%' }, target: { '2017': '13%' } }),
    ['indicators.0.target.2017', {}],
  ),
  fires(
    'target-not-better',
    indicator({ better: { at: '50' }, baseline: { '2014': '45' }, target: { '2017': '60' } }),
    ['indicators.0.target.2017', {}],
  ),
  fires(
    'target-not-better',
    indicator({
      levels: ['none', 'drafted', 'in force'],
      baseline: { '2014': 'drafted' },
      target: { '2017': 'none' },
    }),
    ['indicators.0.target.2017', {}],
  ),
  quiet(
    'target-not-better',
    indicator({ better: 'higher', baseline: { '2014': '12' }, target: { '2017': '40', '2019': '5%' } }),
  ),
  quiet('target-not-better', indicator({ baseline: { '2014': '12' }, target: { '2017': '1' } })),
  quiet(
    'target-not-better',
    indicator({
      better: 'higher',
      baseline: { '2014': '12' },
      target: { '2017': '1' },
      breaks: { '2016': 'x' },
    }),
  ),
  quiet(
    'target-not-better',
    indicator({ better: { at: '50' }, baseline: { '2014': '45' }, target: { '2017': '53' } }),
  ),

  fires('target-before-baseline', indicator({ baseline: { '2016': '1' }, target: { '2015-Q4': '5' } }), [
    'indicators.0.target.2015-Q4',
    { id: 'i', target: '2015-Q4', baseline: '2016' },
  ]),
  quiet(
    'target-before-baseline',
    indicator({ baseline: { '2014': '1', '2016': '2' }, target: { '2015': '5', '2014-06': '3' } }),
  ),

  fires(
    'observation-not-a-level',
    {
      ...measured(
        { levels: ['none', 'in force'], target: { '2018': 'inforce' } },
        { '2016': '3', '2017': 'n/a' },
      ),
      observations: [{ indicator: 'i', values: { '2015': 'non' } }],
    },
    ['indicators.0.target.2018', { id: 'i', value: 'inforce', near: ['in force'] }],
    ['indicators.0.observations.0.values.2016', { value: '3', choices: ['none', 'in force'] }],
    ['observations.0.values.2015', { near: ['none'] }],
  ),
  fires('observation-not-a-level', measured({ kind: 'process' }, { '2016': 'many', '2017': '5' }), [
    'indicators.0.observations.0.values.2016',
    { id: 'i', value: 'many' },
  ]),
  quiet('observation-not-a-level', {
    ...measured({ levels: ['none', 'in force'] }, { '2016': 'none' }),
    observations: [{ indicator: 'unknown', values: { '2015': 'some' } }],
  }),
  quiet('observation-not-a-level', measured({ kind: 'structural' }, { '2016': 'drafted' })),
  quiet('observation-not-a-level', measured({}, { '2016': '<5', '2017': '12/48', '2018': 'n/a' })),

  fires(
    'unit-percent-out-of-range',
    {
      ...measured({ unit: '%', target: { '2020': '120' } }, { '2016': '-1', '2017': '100' }),
      observations: [{ indicator: 'i', values: { '2015': '101%' } }],
    },
    ['indicators.0.target.2020', { value: '120' }],
    ['indicators.0.observations.0.values.2016', { id: 'i', value: '-1' }],
    ['observations.0.values.2015', { value: '101%' }],
  ),
  quiet('unit-percent-out-of-range', measured({ unit: 'percent' }, { '2016': '0', '2017': '12/48' })),
  quiet('unit-percent-out-of-range', measured({ unit: '% a year' }, { '2016': '-3', '2017': '140' })),

  fires(
    'observation-without-source',
    {
      ...measured({}, { '2016': '1' }),
      observations: [{ indicator: 'i', values: { '2015': '2' } }],
    },
    ['indicators.0.observations', { id: 'i' }],
    ['observations.0.indicator', { id: 'i' }],
  ),
  quiet('observation-without-source', {
    ...measured({ source: 'nso' }, { '2016': '1' }),
    observations: [{ indicator: 'i', values: { '2015': '2' } }],
  }),
  quiet('observation-without-source', {
    indicators: [
      { id: 'i', name: 'I', observations: { source: 'nso', values: { '2016': '1' } } },
      { id: 'j', name: 'J' },
    ],
    observations: [{ indicator: 'i', source: 'nso', values: { '2015': '2' } }],
  }),

  fires('source-undated', source({}), ['sources.0.id', { id: 's' }]),
  quiet('source-undated', source({ date: '2016' })),

  fires('link-not-web', source({ url: 'javascript:alert(1)' }), ['sources.0.url', {}]),
  fires('link-not-web', source({ url: 'file:///home/report.pdf' }), ['sources.0.url', {}]),
  fires('link-not-web', source({ url: 'www.mojha.mn/report' }), [
    'sources.0.url',
    { value: 'www.mojha.mn/report', near: ['https://www.mojha.mn/report'] },
  ]),
  fires('link-not-web', source({ url: 'http://' }), ['sources.0.url', {}]),
  quiet('link-not-web', source({ url: 'https://хуулийн.мн/а?б=1#в' })),
  quiet('link-not-web', source({ url: 'HTTP://nso.mn' })),
  quiet('link-not-web', source({ title: 'x' })),

  fires(
    'source-stale',
    {
      ...rated('partially', { sources: ['s', 'old p. 2'] }),
      ...twoSources('2012', '2013-05'),
      ...midOf('2018-06'),
    },
    ['recommendations.0.ratings.0.sources', { source: 's', date: '2013-05', years: 5, day: '2018-06-01' }],
  ),
  fires(
    'source-stale',
    {
      plan: { id: 'p', period: '2019..2024' },
      ...measured({ source: 's' }, { '2015': '1' }),
      ...source({ date: '2016' }),
    },
    ['indicators.0.source', { source: 's', date: '2016', day: '2024-12-31' }],
  ),
  quiet('source-stale', {
    ...rated('partially', { sources: ['s', 'old'] }),
    ...twoSources('2002', '2013-06'),
    ...midOf('2018-06'),
  }),
  quiet('source-stale', {
    ...rated('partially', { sources: ['old', 'A/HRC/30/6'] }),
    ...twoSources('2002', '2013'),
    ...midOf('2018'),
  }),
  quiet('source-stale', {
    plan: { id: 'p', period: '2016..2019' },
    ...measured({ source: 's' }, { '2015': '1' }),
    ...source({ date: '2016' }),
  }),

  fires(
    'source-before-value',
    {
      ...measured({ source: 's' }, { '2018': '3', '2016': '1', '2017': '2' }),
      observations: [{ indicator: 'i', values: { '2017-Q1': '2' } }],
      ...source({ date: '2016-11' }),
    },
    ['indicators.0.observations.0.values.2017', { source: 's', written: '2016-11', date: '2017' }],
    ['observations.0.values.2017-Q1', {}],
  ),
  quiet('source-before-value', {
    ...measured({ source: 's' }, { '2016': '1', '2016-Q4': '2' }),
    ...source({ date: '2016-10-05' }),
  }),
  quiet('source-before-value', {
    ...measured({ source: 's' }, { '2019': '1' }, { source: 'A/HRC/30/6' }),
    ...source({ date: '2016' }),
  }),

  fires(
    'dated-in-future',
    {
      ...action({ progress: { date: '2062', value: 'completed' } }),
      ...measured({}, { '2027-Q1': '1', '2026': '2' }),
      ...source({ date: '2026-11-22' }),
      recommendations: [{ number: '1', response: ['noted', { date: '2027', value: 'accepted' }] }],
      observations: [{ indicator: 'i', values: { '2026-12': '2' } }],
    },
    ['actions.0.progress.0.date', { date: '2062', today: '2026-11-21' }],
    ['recommendations.0.response.1.date', {}],
    ['sources.0.date', {}],
    ['indicators.0.observations.0.values.2027-Q1', {}],
    ['observations.0.values.2026-12', {}],
  ),
  quiet('dated-in-future', {
    ...action({ timeframe: '2030', progress: ['ongoing', { date: '2026', value: 'ongoing' }] }),
    ...measured({ target: { '2030': '5' } }, { '2026-11-21': '1' }),
    ...source({ date: '2026-11' }),
  }),
];

function twoSources(old: string, newer: string) {
  return {
    sources: [
      { id: 'old', date: old },
      { id: 's', date: newer },
    ],
  };
}

function midOf(date: string) {
  return { assessments: [{ id: 'mid', date }] };
}
