import { z } from 'zod';
import {
  byDate,
  date,
  id,
  identified,
  list,
  measure,
  name,
  note,
  prose,
  reference,
  shortened,
  sourceReference,
  text,
} from './fields.ts';

export const indicatorKinds = ['structural', 'process', 'outcome'] as const;

const observedValue = shortened(
  z.strictObject({
    value: measure().describe('The value as published'),
    was: measure().optional().describe('The value before it was revised'),
    revised: date().optional().describe('When it was revised'),
    note: note(),
  }),
  'value',
);

const observationFields = {
  values: byDate(observedValue).describe('Date to value: a number, 12/48, <5, n/a'),
  source: sourceReference().optional().describe('Source of these values, where it is not the usual one'),
};

/** Values of one disaggregation; every other field is a dimension, as `sex: female`. */
export const observationSchema = identified(z.object(observationFields).catchall(z.string()), 'source');

/** The same, in a section of its own for large sets. */
export const observationSetSchema = identified(
  z
    .object({
      indicator: reference('indicator').describe('Indicator these values belong to'),
      ...observationFields,
    })
    .catchall(z.string()),
  'indicator',
  'source',
).describe('Observed values of an indicator, by its dimensions');

/** What is measured: unit, baseline, target, and which way is better. */
export const indicatorSchema = z
  .strictObject({
    id: id().describe('Short id of the indicator'),
    for: list(reference('recommendation', 'action'))
      .optional()
      .describe('Recommendations or actions it measures'),
    name: name().describe('What is measured'),
    kind: z.enum(indicatorKinds).optional().describe('structural, process or outcome (OHCHR HR/PUB/12/5)'),
    unit: text().optional().describe('Unit of the values'),
    better: z
      .union([z.enum(['higher', 'lower']), z.strictObject({ at: measure().describe('The best value') })])
      .optional()
      .describe('higher, lower, or { at: value }'),
    frequency: z
      .enum(['month', 'quarter', 'half-year', 'year', 'irregular'])
      .optional()
      .describe('How often it is measured'),
    disaggregate: list(text()).optional().describe('Dimensions by which values are split, as sex, aimag'),
    responsible: list(reference('party')).optional().describe('Who measures it; the first leads'),
    source: sourceReference().optional().describe('Usual source of the values'),
    held_by: reference('party').optional().describe('Party that has the data, where it is another'),
    baseline: byDate(observedValue).optional().describe('Date and value everything is compared with'),
    target: byDate(observedValue).optional().describe('Dates and values aimed at'),
    breaks: byDate(text()).optional().describe('Dates from which values are no longer comparable, and why'),
    levels: list(text()).optional().describe('Levels of a structural indicator, from worst to best'),
    observations: list(observationSchema).optional().describe('Observed values, by dimension'),
    definition: prose().optional().describe('How exactly it is measured'),
    note: note(),
  })
  .describe('What is measured: unit, baseline, target, which way is better');

export type Indicator = z.output<typeof indicatorSchema>;
export type Observation = z.output<typeof observationSchema>;
export type ObservationSet = z.output<typeof observationSetSchema>;
export type ObservedValue = z.output<typeof observedValue>;
