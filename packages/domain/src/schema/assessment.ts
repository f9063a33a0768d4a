import { z } from 'zod';
import {
  count,
  date,
  id,
  identified,
  list,
  name,
  note,
  prose,
  reference,
  shortened,
  sourceReference,
  text,
  truth,
  word,
} from './fields.ts';
import { responses } from './recommendation.ts';

/** One party's dated round of ratings, with its method. */
export const assessmentSchema = z
  .strictObject({
    id: id().describe('Short id of the round of ratings, as midterm-2018'),
    party: reference('party').optional().describe('Party that rates'),
    date: date().optional().describe('Date of the round'),
    title: name().optional().describe('What readers call this round'),
    scale: word('rating-scale')
      .optional()
      .describe('Scale of the ratings; implementation unless said otherwise'),
    method: prose().optional().describe('How the ratings were made'),
    source: sourceReference()
      .optional()
      .describe('Where these ratings are published; needed in a transcription'),
    note: note(),
  })
  .describe("One party's dated round of ratings, with its method");

/** What should be reached, as 85% of accepted recommendations by 2021. */
export const targetSchema = z
  .strictObject({
    id: id().describe('Short id of the target'),
    percent: text().optional().describe('Share to be reached, as 85%'),
    rated: word('rating-level').optional().describe('The level that counts as reached'),
    among: z.enum(responses).optional().describe('Among recommendations with this response'),
    as_of: text().optional().describe('Which responses count: adoption, or a date'),
    rated_by: reference('party').optional().describe('Whose ratings count'),
    due: date().optional().describe('By when'),
    count: count().optional().describe('Number aimed at, where the source gives one'),
    source: sourceReference().optional().describe('Where the target is written'),
    note: note(),
  })
  .describe('What should be reached, as 85% of accepted recommendations by 2021');

/** Evidence: a document, a web page, a consultation. */
export const sourceSchema = z
  .strictObject({
    id: id().describe('Short id of the source, as moj-2017'),
    title: name().optional().describe('Title of the document, or what took place'),
    url: text().optional().describe('Where it can be read'),
    date: date().optional().describe('Date of the document'),
    party: reference('party').optional().describe('Party that published it'),
    confidential: truth().optional().describe('true keeps it out of every share'),
    place: text().optional().describe('Place of a consultation'),
    participants: text().optional().describe('How many took part, or which groups; no names'),
    kind: text().optional().describe('Report, law, statistics, consultation, ...'),
    note: note(),
  })
  .describe('Evidence: a document, a web page, a consultation');

const levelSchema = identified(
  shortened(
    z.strictObject({
      id: text().describe('The word written in ratings'),
      name: name().optional().describe('What readers see'),
      is: z
        .enum(['not', 'partially', 'fully', 'not assessed'])
        .optional()
        .describe('The level it stands for'),
    }),
    'id',
  ),
  'id',
);

/** A rating scale of one's own; without a mapping it never mixes with others. */
export const scaleSchema = z
  .strictObject({
    id: id().describe('Short id of the scale'),
    name: name().optional().describe('Name of the scale'),
    levels: list(levelSchema).describe('Levels from worst to best'),
    note: note(),
  })
  .describe('A rating scale of the party itself');

export type Assessment = z.output<typeof assessmentSchema>;
export type Target = z.output<typeof targetSchema>;
export type Source = z.output<typeof sourceSchema>;
export type Scale = z.output<typeof scaleSchema>;
