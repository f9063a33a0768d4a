// Which sections a file may have, and what each holds. Completion, hover, checks and JSON Schema all read this table.
import type { z } from 'zod';
import { actionSchema } from './action.ts';
import { assessmentSchema, scaleSchema, sourceSchema, targetSchema } from './assessment.ts';
import type { Kind } from './fields.ts';
import { planSchema, reviewSchema } from './heads.ts';
import { indicatorSchema, observationSetSchema } from './indicator.ts';
import { clusterSchema, partySchema } from './party.ts';
import { recommendationSchema } from './recommendation.ts';
import { settingsSchema } from './settings.ts';

export interface Section {
  /** `head`: one map. `list`: a list of records. */
  shape: 'head' | 'list';
  schema: z.ZodObject;
  /** What a record here defines, under the value of its key field. */
  defines?: Kind;
  key?: string;
  description: string;
}

export const sections = {
  review: head(reviewSchema, 'review'),
  plan: head(planSchema, 'plan'),
  parties: records(partySchema, 'party', 'id', 'Organisations that plan, answer, rate or are responsible'),
  clusters: records(clusterSchema, 'cluster', 'id', 'Thematic groups of recommendations'),
  recommendations: records(recommendationSchema, 'recommendation', 'number', 'Recommendations by number'),
  actions: records(actionSchema, 'action', 'id', 'What owners commit to'),
  indicators: records(indicatorSchema, 'indicator', 'id', 'What is measured'),
  observations: {
    shape: 'list',
    schema: observationSetSchema,
    description: 'Large sets of observed values',
  },
  assessments: records(assessmentSchema, 'assessment', 'id', 'Dated rounds of ratings'),
  targets: records(targetSchema, 'target', 'id', 'What should be reached by when'),
  sources: records(sourceSchema, 'source', 'id', 'Evidence'),
  scales: records(scaleSchema, 'scale', 'id', "Rating scales of one's own"),
  settings: { shape: 'head', schema: settingsSchema, description: settingsSchema.description ?? '' },
} as const satisfies Record<string, Section>;

export type SectionName = keyof typeof sections;

/** The section of that name, for names that come from outside. */
export const sectionOf = (name: string): Section | undefined =>
  Object.hasOwn(sections, name) ? sections[name as SectionName] : undefined;

export const sectionNames = Object.keys(sections) as SectionName[];

/** Names kept for what the language will hold later. */
export const reservedSections = [
  'activities',
  'views',
  'reports',
  'mappings',
  'rounds',
  'requests',
  'glossary',
] as const;

function head<S extends z.ZodObject>(schema: S, defines: Kind) {
  return { shape: 'head', schema, defines, key: 'id', description: schema.description ?? '' } as const;
}

function records<S extends z.ZodObject>(schema: S, defines: Kind, key: string, description: string) {
  return { shape: 'list', schema, defines, key, description } as const;
}
