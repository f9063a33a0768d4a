// One recommendation: facts of the review above, a party's own fields below; the same record where both heads share a folder.
import { z } from 'zod';
import {
  date,
  identified,
  list,
  name,
  note,
  printedNumber,
  prose,
  reference,
  shortened,
  sourceReference,
  text,
  word,
} from './fields.ts';

export const responses = ['accepted', 'noted', 'partly', 'pending'] as const;
export type Response = (typeof responses)[number];

const responseSchema = identified(
  shortened(
    z.strictObject({
      date: date().optional().describe('When the State said so'),
      value: z.enum(responses).describe('accepted, noted, partly accepted, or pending'),
      source: sourceReference().optional().describe('Where the State said so'),
      claim: text()
        .optional()
        .describe('What the State claims beside, such as "implemented or ongoing": a claim, not a rating'),
    }),
    'value',
  ),
  'date',
);

const partSchema = identified(
  z.strictObject({
    limb: text().describe('Letter of the part: a, b, ...'),
    states: list(word('state')).optional().describe('States that made this part'),
    text: prose().optional().describe('Text of this part'),
    response: list(responseSchema).optional().describe("The State's response to this part"),
  }),
  'limb',
);

const ratingSchema = identified(
  z.strictObject({
    in: reference('assessment').describe('The assessment (round of ratings) this rating belongs to'),
    value: word('rating-level').describe('Level on the scale of the assessment'),
    limb: text().optional().describe('Part that is rated, where parts are rated one by one'),
    because: prose().optional().describe('The reason, in a sentence or two'),
    sources: list(sourceReference()).optional().describe('Evidence for this rating'),
  }),
  'in',
  'limb',
);

const alsoMadeBy = z.strictObject({
  national: list(text()).optional().describe('National bodies that recommended the same'),
  international: list(text()).optional().describe('International mechanisms that recommended the same'),
});

/** A recommendation by its printed number; prose is text or a map from language to text. */
export const recommendationSchema = z
  .strictObject({
    number: printedNumber().describe('Number as printed: 108.42 is not 108.420'),
    kind: z.enum(['recommendation', 'pledge']).optional().describe('A pledge stands outside all counts'),
    states: list(word('state')).optional().describe('Recommending States, by their three-letter codes'),
    text: prose().optional().describe('The text as published'),
    translation: z
      .record(z.string(), z.enum(['draft', 'agreed', 'stale']))
      .optional()
      .describe('How far each translation is agreed: draft, agreed, stale'),
    response: list(responseSchema)
      .optional()
      .describe("The State's response at adoption, then its history; nothing is overwritten"),
    themes: list(text()).optional().describe("Themes, in the document's own words"),
    groups: list(text()).optional().describe('Affected groups of persons'),
    sdgs: list(word('sdg-target')).optional().describe('SDG goals or targets, as 5 or 16.3'),
    issues: list(word('issue')).optional().describe("UPR Info's issues"),
    action_category: word('action-category').optional().describe("UPR Info's action category, 1 to 5"),
    parts: list(partSchema)
      .optional()
      .describe('Only where State, text or response differ within one number'),
    see: reference('recommendation')
      .optional()
      .describe('The recommendation under which this one is answered'),
    formerly: printedNumber().optional().describe('Provisional number this one had before'),

    cluster: list(reference('cluster')).optional().describe('Clusters; the first is home and counts'),
    also_made_by: alsoMadeBy.optional().describe('Who else recommended the same'),
    priority: z.enum(['high', 'medium', 'low']).optional().describe("The party's priority"),
    goal: prose().optional().describe('What should be true in the end'),
    expected_action: prose().optional().describe('What is asked of the government'),
    responsible: list(reference('party')).optional().describe('Responsible parties; the first leads'),
    ratings: list(ratingSchema).optional().describe('Ratings of implementation, each from one assessment'),
    title: name().optional().describe('Short name for lists'),
    note: note(),
  })
  .describe('A recommendation: its facts, and what the party makes of it');

export type Recommendation = z.output<typeof recommendationSchema>;
export type Rating = z.output<typeof ratingSchema>;
export type ResponseEntry = z.output<typeof responseSchema>;
