// Rules on lists of recommendations, on what several plans say, and on settings.
import type { Raw } from '../src/schema/normalise.ts';
import { action, type Case, fires, indicator, numbers, plan, quiet, rated, review } from './rule-case.ts';

type RawMap = { [key: string]: Raw };

const upr = { id: 'r', mechanism: 'UPR', adopted: '2015-09-24' };
const translated = (translation: RawMap, text: RawMap = { en: 'x', mn: 'y' }) => ({
  review: { id: 'r', languages: ['en', 'mn'] },
  recommendations: [{ number: '1', text, translation }],
});
const protocol =
  'Ratify the Optional Protocol to the Convention against Torture and set up a national preventive mechanism';
const first = {
  review: { id: 'upr1', state: 'MNG', adopted: '2011' },
  recommendations: [
    { number: '84.1', text: 'Abolish the death penalty for all crimes' },
    { number: '84.2', text: `${protocol}.` },
  ],
};
const second = (fields: RawMap = {}) => ({
  review: { id: 'upr2', state: 'MNG', adopted: '2015' },
  recommendations: [{ number: '108.1', text: { mn: 'Батлах', en: `Sign and ${protocol}` }, ...fields }],
});
const leading = (id: string, fields: RawMap) => ({
  plan: { id, reviews: ['upr2'] },
  recommendations: [{ number: '1', ...fields }],
});

export const casesOfLists: Case[] = [
  fires('rating-without-reason', rated('partially'), [
    'recommendations.0.ratings.0.value',
    { value: 'partially', assessment: 'mid' },
  ]),
  quiet('rating-without-reason', rated('partially', { because: 'Law in force, few shelters' })),
  quiet('rating-without-reason', rated('not assessed')),

  fires(
    'response-missing',
    {
      review: upr,
      recommendations: [
        { number: '1', response: 'accepted' },
        { number: '2' },
        { number: '3', parts: [{ limb: 'a', response: 'noted' }, { limb: 'b' }] },
      ],
    },
    ['recommendations.1.number', { number: '2' }],
    ['recommendations.2.number', { number: '3' }],
  ),
  fires('response-missing', { review: upr, recommendations: [{ number: '1' }, { number: '2' }] }, [
    'review.adopted',
    { count: 2, adopted: '2015-09-24' },
  ]),
  quiet('response-missing', { review: { ...upr, adopted: '2027' }, recommendations: [{ number: '1' }] }),
  quiet('response-missing', numbers('1', '2')),
  quiet('response-missing', {
    review: { id: 'c', mechanism: 'CCPR' },
    recommendations: [{ number: '1', response: 'accepted' }, { number: '2' }],
  }),
  quiet('response-missing', {
    review: upr,
    recommendations: [
      { number: '1', parts: [{ limb: 'a', response: 'noted' }] },
      { number: 'V1', kind: 'pledge' },
    ],
  }),
  quiet('response-missing', { plan, recommendations: [{ number: '1' }] }),

  fires('action-without-indicator', { plan, ...action({}), ...indicator({ for: '2' }) }, [
    'actions.0.id',
    { id: 'a' },
  ]),
  quiet('action-without-indicator', { plan, ...action({}), ...indicator({ for: 'a' }) }),
  quiet('action-without-indicator', { plan, ...action({}), ...indicator({ for: 'upr2/1(a)' }) }),
  quiet('action-without-indicator', [
    { plan, ...action({}) },
    { review, ...indicator({ for: '1' }) },
  ]),

  fires(
    'progress-goes-back',
    action({
      progress: [
        { date: '2018', value: 'ongoing' },
        { date: '2017', value: 'completed' },
        { date: '2016', value: 'ongoing' },
      ],
    }),
    ['actions.0.progress.0.value', { id: 'a', value: 'ongoing', before: 'completed' }],
  ),
  quiet(
    'progress-goes-back',
    action({
      progress: [
        'ongoing',
        { date: '2016', value: 'not started' },
        { date: '2017', value: 'dropped' },
        { date: '2018', value: 'ongoing' },
        { date: '2019', value: 'completed' },
      ],
    }),
  ),

  fires(
    'lead-claimed-twice',
    [
      leading('p', { responsible: ['moj', 'mfa'] }),
      leading('q', { responsible: 'mfa' }),
      { ...numbers('1'), parties: [{ id: 'moj' }, { id: 'mfa' }] },
    ],
    ['recommendations.0.responsible.0', { number: '1', lead: 'moj', other: 'mfa', plan: 'q' }],
  ),
  quiet('lead-claimed-twice', [
    leading('p', { responsible: ['moj', 'mfa'] }),
    leading('q', { responsible: 'mojha' }),
    {
      ...numbers('1'),
      parties: [
        { id: 'moj', successor: 'mojha' },
        { id: 'mojha' },
        { id: 'x', successor: 'y' },
        { id: 'y', successor: 'x' },
      ],
    },
  ]),
  quiet('lead-claimed-twice', [
    leading('p', { responsible: 'moj' }),
    leading('q', { number: 'ccpr6/1', responsible: 'mfa' }),
    { review, recommendations: [{ number: '1', responsible: 'mfa' }] },
  ]),

  fires('translation-stale', translated({ mn: 'stale', en: 'agreed' }), [
    'recommendations.0.translation.mn',
    { number: '1', language: 'mn' },
  ]),
  fires('translation-stale', translated({ mn: 'draft' }), ['recommendations.0.translation.mn', {}]),
  quiet('translation-stale', translated({ mn: 'agreed' })),
  quiet('translation-stale', translated({ mn: 'draft' }, { en: 'x' })),

  fires(
    'number-gap',
    numbers('115.2', '115.3', '115.6', '115.10', '116.1', 'U7', '12', '12a.9'),
    ['recommendations.0.number', { paragraph: '115', last: '115.10', count: 6 }],
    ['recommendations.7.number', { holes: ['12a.1–12a.8'] }],
  ),
  fires('number-gap', numbers('1.1', '1.3'), ['recommendations.0.number', { holes: ['1.2'], count: 1 }]),
  quiet('number-gap', numbers('115.2', '115.1', '115.3', '116.1', 'U7', '5', '9', '1.2.9', '1.20150924')),
  quiet('number-gap', { plan, recommendations: [{ number: '115.7' }] }),

  fires(
    'near-duplicate',
    [second(), first],
    ['recommendations.0.number', { number: '108.1', others: ['upr1/84.2'] }],
  ),
  quiet('near-duplicate', [first, second()]),
  quiet('near-duplicate', [second({ see: 'upr1/84.2' }), first]),
  quiet('near-duplicate', [
    second(),
    first,
    {
      plan: { id: 'p', reviews: ['upr2'] },
      recommendations: [{ number: '108.1', also_made_by: { international: 'upr1/84.2' } }],
    },
  ]),
  quiet('near-duplicate', [second(), { ...first, review: { ...first.review, state: 'SVN' } }]),
  quiet('near-duplicate', [
    second({ text: protocol.replace('Convention against Torture', 'Covenant') }),
    first,
  ]),

  fires(
    'unknown-code',
    { settings: { severities: { 'vague-activty': 'off', syntax: 'info' } } },
    ['settings.severities.vague-activty', { code: 'vague-activty', near: ['vague-activity'] }],
    ['settings.severities.syntax', { code: 'syntax' }],
  ),
  quiet('unknown-code', {
    settings: { severities: { 'vague-activity': 'off', 'translation-draft': 'warning' } },
  }),
];
