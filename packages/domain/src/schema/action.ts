import { z } from 'zod';
import { dated, id, interval, list, note, prose, reference, sourceReference, text } from './fields.ts';

export const progressLevels = ['not started', 'ongoing', 'completed', 'dropped'] as const;

/** What its owner commits to: outcome, activity, timeframe, responsible. */
export const actionSchema = z
  .strictObject({
    id: id().describe('Short id of the action'),
    for: list(reference('recommendation')).describe('Recommendations this action serves'),
    activity: prose().describe('What will be done'),
    outcome: prose().optional().describe('What will have changed when it is done'),
    timeframe: interval().optional().describe('From when to when; due on the last day'),
    responsible: list(reference('party')).optional().describe('Responsible parties; the first leads'),
    budget: text().optional().describe('Money set aside, with currency'),
    progress: list(dated(z.enum(progressLevels)))
      .optional()
      .describe('Dated reports: not started, ongoing, completed, dropped'),
    sources: list(sourceReference()).optional().describe('Where the commitment is written'),
    note: note(),
  })
  .describe('What its owner commits to: outcome, activity, timeframe, responsible');

export type Action = z.output<typeof actionSchema>;
