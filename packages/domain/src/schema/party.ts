import { z } from 'zod';
import { date, dated, id, list, name, note, reference, shortened, text } from './fields.ts';

export const partyKinds = [
  'cso',
  'ministry',
  'government',
  'parliament',
  'nhri',
  'un',
  'embassy',
  'other',
] as const;

/** An organisation that plans, answers, rates or is responsible; never a person. */
export const partySchema = z
  .strictObject({
    id: id().describe('Short id of the party, for example moj'),
    kind: z
      .enum(partyKinds)
      .optional()
      .describe('Civil society, ministry, government, parliament, human rights institution, UN, embassy'),
    name: name().optional().describe('Official name'),
    focal_point: list(dated(text())).optional().describe('Office that answers, with its history; no persons'),
    successor: shortened(
      z.strictObject({
        date: date().optional().describe('When it took over'),
        party: reference('party').describe('The party that took over'),
      }),
      'party',
    )
      .optional()
      .describe('Party that took over its tasks'),
    note: note(),
  })
  .describe('An organisation that plans, answers, rates or is responsible');

/** A thematic group of recommendations. */
export const clusterSchema = z
  .strictObject({
    id: id().describe('Short id of the cluster, for example justice'),
    name: name().optional().describe('Name of the thematic group'),
    themes: list(text()).optional().describe('Themes that belong to it'),
    note: note(),
  })
  .describe('A thematic group of recommendations');

export type Party = z.output<typeof partySchema>;
export type Cluster = z.output<typeof clusterSchema>;
