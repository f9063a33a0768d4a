import type { Issue, Path } from '../finding.ts';
import { dueDay, readInterval } from '../read/interval.ts';
import { readSource } from '../read/reference.ts';
import type { Assessment, Source } from '../schema/assessment.ts';
import type { Plan } from '../schema/heads.ts';
import type { Indicator } from '../schema/indicator.ts';
import type { Recommendation } from '../schema/recommendation.ts';
import { type ReferenceContext, referenceRule } from './rule.ts';
import { inOrder, valuesAt } from './written-values.ts';

/** Evidence older than a whole cycle of the review (4.5 years) says what was so before it began. */
const years = 5;

/** A rating, or an indicator's newest value, that rests on nothing from this cycle. */
export const sourceStale = referenceRule<Recommendation & Indicator>({
  code: 'source-stale',
  kind: 'completeness',
  severity: 'info',
  sections: ['recommendations', 'indicators'],
  check: (record, context, section) =>
    section === 'indicators' ? staleIndicator(record, context) : staleRatings(record, context),
});

function staleRatings({ ratings = [] }: Recommendation, context: ReferenceContext): Issue[] {
  return ratings.flatMap((rating, index) => {
    const assessment = context.find('assessment', rating.in)[0]?.record as Assessment | undefined;
    const day = assessment?.date === undefined ? undefined : readInterval(assessment.date)?.start;
    if (day === undefined || rating.value === 'not assessed') return [];
    return judge(rating.sources ?? [], day, ['ratings', index, 'sources'], context);
  });
}

function staleIndicator({ observations = [], source }: Indicator, context: ReferenceContext): Issue[] {
  const rows = observations.flatMap((row, index) => {
    const newest = inOrder(valuesAt(row.values, [])).at(-1);
    return newest ? [{ row, index, newest }] : [];
  });
  const last = rows.sort((a, b) => (a.newest.end < b.newest.end ? -1 : 1)).at(-1);
  const text = last?.row.source ?? source;
  if (last === undefined || text === undefined) return [];
  const path = last.row.source === undefined ? ['source'] : ['observations', last.index, 'source'];
  // most are young enough whenever the plan ended, so its head is seldom asked for
  return judge([text], context.today, path, context).length > 0
    ? judge([text], lastDay(context), path, context)
    : [];
}

/** Silent where any of the sources is not declared here or has no date. */
function judge(texts: readonly string[], day: string, path: Path, context: ReferenceContext): Issue[] {
  const dated = texts.map((text) => {
    const source = context.find('source', readSource(text).id)[0]?.record as Source | undefined;
    return { text, date: source?.date, end: source?.date && dueDay(source.date) };
  });
  const newest = dated.reduce((a, b) => ((b.end ?? '') > (a.end ?? '') ? b : a), dated[0] ?? nothing);
  if (newest.end === undefined || dated.some(({ end }) => end === undefined)) return [];
  const { text: source, date = '' } = newest;
  return later(newest.end) < day ? [{ path, values: { source, date, years, day } }] : [];
}

const nothing = { text: '', date: undefined, end: undefined };

const later = (day: string): string => `${Number(day.slice(0, 4)) + years}${day.slice(4)}`;

/** A plan that has run out is judged as of its end. */
function lastDay(context: ReferenceContext): string {
  const plans = context.ids('plan').flatMap((id) => context.find('plan', id));
  const plan = plans.find(({ own }) => own)?.record as Plan | undefined;
  const end = plan?.period === undefined ? undefined : dueDay(plan.period);
  return end !== undefined && end < context.today ? end : context.today;
}
