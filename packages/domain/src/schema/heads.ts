// The two heads of a plan folder: the shared facts of one document, and one party's work on them.
import { z } from 'zod';
import {
  count,
  date,
  id,
  identified,
  interval,
  list,
  name,
  note,
  reference,
  sourceReference,
  text,
  truth,
  word,
} from './fields.ts';

const declaredCounts = identified(
  z.strictObject({
    received: count().optional().describe('Recommendations received, as this source counts them'),
    accepted: count().optional().describe('Recommendations accepted, as this source counts them'),
    noted: count().optional().describe('Recommendations noted, as this source counts them'),
    source: sourceReference().optional().describe('Who says so'),
    note: note(),
  }),
  'source',
);

/** The shared facts of one document with recommendations; one custodian party keeps it, others propose. */
export const reviewSchema = z
  .strictObject({
    id: id().describe('Short id by which plans name this review, for example upr2'),
    title: name().optional().describe('What readers call this review'),
    state: word('state').optional().describe('State under review, by its three-letter code'),
    mechanism: word('mechanism')
      .optional()
      .describe('UPR, a treaty body, a special procedure, a commission, a letter of intent'),
    cycle: count().optional().describe('UPR cycle, 1 to 4'),
    session: count().optional().describe('Session of the UPR Working Group'),
    document: text().optional().describe('Symbol of the document with the recommendations, as A/HRC/30/6'),
    response: text().optional().describe("Symbol of the document with the State's responses"),
    reviewed: date().optional().describe('Day of the review in the Working Group'),
    adopted: date().optional().describe('Day of adoption in the plenary of the Human Rights Council'),
    languages: list(word('language'))
      .optional()
      .describe('Languages of the texts; a plain text is in the first of them'),
    custodian: reference('party').optional().describe('Party that keeps these facts'),
    declared: list(declaredCounts)
      .optional()
      .describe('What others say the counts are; every version is kept'),
    illustrative: truth().optional().describe('true where the whole was written as an example'),
    note: note(),
  })
  .describe('The shared facts of one document with recommendations');

/** One party's work on one or more reviews; it repeats no text of theirs. */
export const planSchema = z
  .strictObject({
    id: id().describe('Short id of this plan, for example ngo-forum-2015'),
    title: name().optional().describe('Title of the plan'),
    party: reference('party').optional().describe('Party whose plan this is'),
    reviews: list(reference('review'))
      .optional()
      .describe('Reviews this plan works on; the first is the default'),
    period: interval().optional().describe('From when to when the plan runs'),
    languages: list(word('language'))
      .optional()
      .describe('Languages of the texts; a plain text is in the first of them'),
    illustrative: truth().optional().describe('true where the whole was written as an example'),
    note: note(),
  })
  .describe("One party's work on one or more reviews");

export type Review = z.output<typeof reviewSchema>;
export type Plan = z.output<typeof planSchema>;
