import { readInterval } from '@followthrough/domain';
import { z } from 'zod';
import { revisionQuery } from '../validated.ts';

export const asOfShape = z
  .string()
  .max(40)
  .refine(
    (date) => !date.includes('..') && readInterval(date) !== undefined,
    'is no date, as 2026-11-21 or 2026',
  )
  .describe('The day from which to look, as 2026-11-21; today unless given');

export const languageShape = z.enum(['en', 'mn']).describe('Language of the messages; English unless given');

/** Query of whatever is worked out from a plan's text. */
export const askedQuery = revisionQuery.extend({
  asOf: asOfShape.optional(),
  language: languageShape.optional(),
});
