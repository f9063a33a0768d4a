import type { PlanFolder } from '@followthrough/domain';
import { emptyFolder } from '@followthrough/domain';
import { describe, expect, it } from 'vitest';
import { folderWith, reread } from '../test/reread.ts';
import { check } from './check.ts';
import { writeFolder } from './write.ts';

describe('writeFolder', () => {
  it('writes as a person would', () => {
    const folder = folderWith({
      review: {
        id: 'upr2',
        state: 'MNG',
        languages: ['en', 'mn'],
        declared: [
          { received: '164', accepted: '150', source: 'letter-of-intent' },
          { received: '156', accepted: '150', source: 'nhrc-2018' },
        ],
      },
      parties: [
        { id: 'ngo-forum', kind: 'cso', name: 'Human Rights NGO Forum' },
        {
          id: 'moj',
          kind: 'ministry',
          name: 'Ministry of Justice',
          focal_point: [{ date: '2016-08', value: 'Department of Policy' }],
          successor: { date: '2016-07-21', party: 'mojha' },
        },
      ],
      recommendations: [
        {
          number: '108.10',
          states: ['CZE'],
          text: 'Adopt a comprehensive law: on all grounds, with protection of victims',
          response: [{ value: 'accepted' }],
          translation: { mn: 'draft' },
        },
        {
          number: '108.103',
          states: ['CAN', 'unknown'],
          text: {
            en: 'Adopt the revised Law against Domestic Violence, enhance awareness-raising campaigns about domestic violence, and expand services and protection for victims',
            mn: 'Хуулийг батлах\n\n- нэг\n- хоёр',
          },
          response: [{ value: 'noted' }, { date: '2018-05-17', value: 'accepted', source: 'gov p. 4' }],
          ratings: [
            { in: 'midterm', value: 'partially', because: 'Few shelters, far apart', sources: ['moj'] },
          ],
        },
      ],
      indicators: [
        {
          id: 'beds',
          name: 'Beds in shelters',
          better: { at: '50' },
          disaggregate: ['sex', 'aimag'],
          breaks: { '2016': 'New definition, of a shelter' },
          observations: [
            { values: { '2015': { value: '22', was: '20', revised: '2017-03' }, '2014': { value: '12' } } },
            {
              values: { '2016-Q2': { value: '<5' }, '2016-Q1': { value: '3' } },
              sex: 'female',
              aimag: 'Khovd',
            },
          ],
        },
      ] as unknown as PlanFolder['indicators'],
    });
    const files = writeFolder(folder);
    expect(Object.keys(files)).toEqual(['review.yaml', 'recommendations.yaml', 'indicators.yaml']);
    expect(Object.values(files).join('~~~\n')).toMatchInlineSnapshot(`
      "review:
        id: upr2
        state: MNG
        languages: [en, mn]
        declared:
          - { received: 164, accepted: 150, source: letter-of-intent }
          - { received: 156, accepted: 150, source: nhrc-2018 }

      parties:
        - { id: ngo-forum, kind: cso, name: Human Rights NGO Forum }
        - id: moj
          kind: ministry
          name: Ministry of Justice
          focal_point: [{ date: 2016-08, value: Department of Policy }]
          successor: { date: 2016-07-21, party: mojha }
      ~~~
      recommendations:
        - number: 108.10
          states: CZE
          text: "Adopt a comprehensive law: on all grounds, with protection of victims"
          translation: { mn: draft }
          response: accepted
        - number: 108.103
          states: [CAN, unknown]
          text:
            en: >-
              Adopt the revised Law against Domestic Violence, enhance awareness-raising campaigns about
              domestic violence, and expand services and protection for victims
            mn: |-
              Хуулийг батлах

              - нэг
              - хоёр
          response: [noted, { date: 2018-05-17, value: accepted, source: gov p. 4 }]
          ratings:
            - in: midterm
              value: partially
              because: Few shelters, far apart
              sources: moj
      ~~~
      indicators:
        - id: beds
          name: Beds in shelters
          better: { at: 50 }
          disaggregate: [sex, aimag]
          breaks:
            2016: New definition, of a shelter
          observations:
            - values: { 2014: 12, 2015: { value: 22, was: 20, revised: 2017-03 } }
            - { sex: female, aimag: Khovd, values: { 2016-Q1: 3, 2016-Q2: <5 } }
      "
    `);
    expect(reread(files)).toEqual(folder);
  });

  it('puts files under the folder, and shared facts into the plan where there is no review', () => {
    const folder = { ...folderWith({ plan: { id: 'p' }, parties: [{ id: 'moj' }] }), folder: 'plans/ngo' };
    expect(writeFolder(folder)).toEqual({
      'plans/ngo/plan.yaml': 'plan:\n  id: p\n\nparties:\n  - { id: moj }\n',
    });
    expect(writeFolder(emptyFolder('empty'))).toEqual({});
  });

  it('splits what is too large into numbered files, in order, none over the limit', () => {
    const recommendations = Array.from({ length: 300 }, (_, index) => ({
      number: `1.${index}`,
      text: `Дугаар ${index}: ${'нэмэх '.repeat(30).trim()}`,
    }));
    const folder = folderWith({ review: { id: 'r' }, recommendations });
    const files = writeFolder(folder, { maxBytes: 50_000 });
    expect(Object.keys(files)).toEqual([
      'review.yaml',
      'recommendations-1.yaml',
      'recommendations-2.yaml',
      'recommendations-3.yaml',
    ]);
    const many = writeFolder(folder, { maxBytes: 10_000 });
    expect(Object.keys(many).slice(0, 3)).toEqual([
      'review.yaml',
      'recommendations-01.yaml',
      'recommendations-02.yaml',
    ]);
    expect(check(many, { today: '2026-11-21' }).content.folders).toEqual([folder]);
    for (const text of Object.values(files)) expect(Buffer.byteLength(text)).toBeLessThanOrEqual(50_000);
    expect(reread(files)).toEqual(folder);
  });

  it('spreads 41,000 recommendations over several files', () => {
    const text = 'Strengthen measures against trafficking, and protect victims: shelters, legal aid. '.repeat(
      3,
    );
    const recommendations = Array.from({ length: 41_000 }, (_, index) => ({
      number: `${100 + Math.floor(index / 200)}.${1 + (index % 200)}`,
      states: ['CZE', 'CAN'],
      text: text.trim(),
      response: [{ value: 'accepted' as const }],
      issues: ['Trafficking'],
    }));
    const files = writeFolder(folderWith({ review: { id: 'r' }, recommendations }));
    expect(Object.keys(files).length).toBeGreaterThan(10);
  });
});
