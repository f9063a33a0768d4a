// Statistics for people: a table with every count, and shares that never stand without their numbers.
import { type Group, none, type Statistics } from '@followthrough/analytics';
import { findState, responses } from '@followthrough/domain';
import { formatDate, formatShare } from '@followthrough/presentation';
import { type Column, tableText } from './table.ts';

/** What is counted, the table, the total, and what a reader has to know about it. */
export function statisticsText(statistics: Statistics): string {
  const { by, groups, total, overlapping } = statistics;
  const counts = figures.filter(({ rare, value }) => rare !== true || value(total) !== '0');
  const columns: Column[] = [
    ...(by.length === 0 ? ['group'] : by).map((heading): Column => ({ heading, align: 'left' })),
    ...counts.map(({ heading }): Column => ({ heading, align: 'right' })),
  ];
  const rows = groups.map((group) => [...keysOf(group, by), ...counts.map(({ value }) => value(group))]);
  const all = ['all', ...by.slice(1).map(() => ''), ...counts.map(({ value }) => value(total))];
  return [
    `${headline(statistics)}\n`,
    tableText(columns, by.length === 0 ? rows : [...rows, all]),
    ...(overlapping ? ['Some stand in several groups, so groups do not add up to all.\n'] : []),
    explanation,
  ].join('\n');
}

const headline = ({ unit, asOf, method, ratedBy }: Statistics): string =>
  [
    unit === 'state' ? 'Recommendations, once for each State that made them' : 'Recommendations',
    `as of ${formatDate('en', asOf)}`,
    ratedBy.length > 0 ? `rated by ${ratedBy.join(', ')}` : undefined,
    `method ${method}`,
  ]
    .filter((part) => part !== undefined)
    .join(', ');

const explanation =
  'of rated: fully, of those rated. of accepted: fully among those accepted at adoption, of all accepted.\n';

type Counts = Statistics['total'];

/** `rare`: no column where nobody is in that class at all. */
const figures: readonly { heading: string; rare?: boolean; value: (counts: Counts) => string }[] = [
  { heading: 'n', value: ({ n }) => String(n) },
  ...responses.map((name) => ({
    heading: name,
    rare: name === 'partly' || name === 'pending',
    value: (group: Counts) => String(group.responses[name]),
  })),
  { heading: 'rated', value: ({ rated }) => String(rated) },
  { heading: 'unrated', value: ({ unrated }) => String(unrated) },
  { heading: 'not assessed', rare: true, value: ({ notAssessed }) => String(notAssessed) },
  { heading: 'not', value: ({ not }) => String(not) },
  { heading: 'partially', value: ({ partially }) => String(partially) },
  { heading: 'fully', value: ({ fully }) => String(fully) },
  { heading: 'of rated', value: ({ fully, rated }) => formatShare('en', fully, rated) },
  {
    heading: 'of accepted',
    value: ({ acceptedFully, responses: { accepted } }) => formatShare('en', acceptedFully, accepted),
  },
];

const keysOf = ({ key }: Group, by: Statistics['by']): string[] =>
  (typeof key === 'string' ? [key] : key).map((value, index) => shown(value, by[index]));

function shown(value: string, dimension: string | undefined): string {
  if (value === none) return '(none)';
  const state = dimension === 'state' ? findState(value) : undefined;
  return state ? `${state.code} ${state.name.en}` : value;
}
