import {
  type Action,
  type Assessment,
  emptyFolder,
  type Indicator,
  type PlanFolder,
  type Recommendation,
} from '@followthrough/domain';
import { type Random, seeded } from './random.ts';
import { activities, bodies, clusterIds, goals, recommendingStates, texts } from './words.ts';

export interface GenerateOptions {
  seed: number;
  recommendations: number;
  /** Indicators, each with ten yearly observations; a fifth of the recommendations unless said otherwise. */
  indicators?: number;
  folder?: string;
}

/** A plan with both heads, free of findings of severity error; the same for the same options. */
export function generatePlan({
  seed,
  recommendations,
  indicators,
  folder = '',
}: GenerateOptions): PlanFolder {
  const random = seeded(seed);
  const numbers = Array.from({ length: recommendations }, (_, index) => `108.${index + 1}`);
  return {
    ...emptyFolder(folder),
    review: { id: 'generated', mechanism: 'UPR', cycle: '3', adopted: '2019-09-19', languages: ['en'] },
    plan: { id: 'generated-plan', title: 'Generated plan', party: 'coalition', illustrative: 'true' },
    parties: [
      { id: 'coalition', kind: 'cso', name: 'Coalition' },
      ...bodies.map((id) => ({ id, kind: 'ministry' as const, name: `Ministry ${id}` })),
    ],
    clusters: clusterIds.map((id) => ({ id, name: id })),
    assessments: rounds,
    sources: [{ id: 'report', title: 'Report of the year', date: '2022' }],
    recommendations: numbers.map((number) => recommendation(number, random)),
    actions: numbers.filter(() => random.chance(0.4)).map((number, index) => action(number, index, random)),
    indicators: Array.from({ length: indicators ?? Math.ceil(recommendations / 5) }, (_, index) =>
      indicator(index, numbers, random),
    ),
  };
}

const rounds: Assessment[] = ['2021-05-01', '2023-05-01'].map((date) => ({
  id: `round-${date.slice(0, 4)}`,
  party: 'coalition',
  date,
  scale: 'implementation',
  method: 'Generated',
}));

function recommendation(number: string, random: Random): Recommendation {
  const states = [random.pick(recommendingStates), random.pick(recommendingStates)];
  return {
    number,
    states: [...new Set(random.chance(0.2) ? states : states.slice(0, 1))],
    text: random.pick(texts),
    response: [{ value: random.chance(0.85) ? 'accepted' : 'noted' }],
    cluster: [random.pick(clusterIds)],
    goal: random.pick(goals),
    responsible: [random.pick(bodies)],
    ratings: rounds.flatMap(({ id }) =>
      random.chance(0.8)
        ? [
            {
              in: id,
              value: random.pick(['not', 'partially', 'fully']),
              sources: [`report p. ${1 + random.below(90)}`],
            },
          ]
        : [],
    ),
  };
}

const action = (number: string, index: number, random: Random): Action => ({
  id: `action-${index + 1}`,
  for: [number],
  activity: random.pick(activities),
  outcome: random.pick(goals),
  timeframe: `2020..${2021 + random.below(5)}`,
  responsible: [random.pick(bodies)],
  progress: [{ date: '2022-06-01', value: random.pick(['ongoing', 'completed']), source: 'report p. 3' }],
});

function indicator(index: number, numbers: readonly string[], random: Random): Indicator {
  const start = 20 + random.below(60);
  const slope = random.next() * 6 - 2;
  const values = Array.from({ length: 10 }, (_, year) => [
    String(2014 + year),
    { value: (start + slope * year + random.next() * 4).toFixed(1) },
  ]);
  const [first = '2014', value = { value: '0' }] = (values[0] ?? []) as [string, { value: string }];
  return {
    id: `indicator-${index + 1}`,
    for: numbers.slice(index % numbers.length, (index % numbers.length) + 1),
    name: `Indicator ${index + 1}`,
    kind: 'outcome',
    unit: 'per cent',
    better: 'higher',
    frequency: 'year',
    responsible: [random.pick(bodies)],
    source: 'report',
    baseline: { [first]: value },
    target: { '2025': { value: String(start + 30) } },
    observations: [{ values: Object.fromEntries(values) }],
  } as Indicator;
}
