// The matrix of a civil society plan, as in annex 8.1 of UPR Info's outcome report on Mongolia (14-15 October 2015).
import { emptyFolder, type Party, type PlanFolder } from '@followthrough/domain';
import { noteNumbersTwice, provisionalNumbers } from '../cells/number.ts';
import { type ImportOptions, type ReadContext, tableFormat } from '../format.ts';
import { createBodies } from './matrix-bodies.ts';
import { createIndicators } from './matrix-indicators.ts';
import { draftsOf, type MatrixField, matrixColumns, recommendationOf } from './matrix-rows.ts';
import { stateUnderReview } from './state-under-review.ts';
import { reviewHead, reviewId } from './upr-review.ts';

/** One folder with both heads: the facts, and what the party makes of them. */
export const matrixCsv = tableFormat<MatrixField>({
  id: 'matrix-csv',
  name: 'matrix of a plan, annex 8.1 (CSV)',
  columns: matrixColumns,
  marks: ['goal', 'expected', 'indicators', 'responsible'],
  read(table, at, context) {
    const { notes, options } = context;
    const bodies = createBodies(options.parties ?? [], notes);
    const party = options.plan?.party === undefined ? undefined : bodies.idOf(options.plan.party);
    const indicators = createIndicators();
    const drafts = draftsOf(table.rows, at, notes);
    const provisional = provisionalNumbers(
      drafts.flatMap(({ number }) => number ?? []),
      notes,
    );
    const recommendations = drafts.map((draft) => {
      const number = draft.number ?? provisional(draft.row);
      for (const cell of draft.indicators) indicators.add(cell, number);
      const responsible = draft.responsible.flatMap(({ cell, place }) => bodies.idsOf(cell, place));
      return recommendationOf(draft, number, [...new Set(responsible)]);
    });
    noteNumbersTwice(drafts, notes, at.heading('number'));
    return [
      { ...headsOf(context, party), parties: bodies.added(), recommendations, indicators: indicators.all() },
    ];
  },
});

function headsOf(context: ReadContext, party: Party['id'] | undefined): PlanFolder {
  const { options } = context;
  const facts = {
    state: stateUnderReview('', {}, context),
    cycle: undefined,
    session: undefined,
    document: options.review?.document,
  };
  const id = options.review?.id ?? reviewId(facts);
  return {
    ...emptyFolder(''),
    review: { ...reviewHead(id, facts), ...titleOf(options.review) },
    plan: {
      id: options.plan?.id ?? (party === undefined ? 'plan' : `${party}-plan`),
      ...titleOf(options.plan),
      ...(party === undefined ? {} : { party }),
      reviews: [id],
    },
  };
}

const titleOf = (head: ImportOptions['review'] | ImportOptions['plan']) =>
  head?.title === undefined ? {} : { title: head.title };
