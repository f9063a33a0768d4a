// Front door of domain: the words and rules of implementation plans.
export {
  type Finding,
  type FindingKind,
  type FindingValues,
  findingKinds,
  type Issue,
  type Path,
  type Severity,
} from './finding.ts';
export { decimalYear, dueDay, type Interval, readInterval } from './read/interval.ts';
export { byLanguage, type Localized, textIn } from './read/localized.ts';
export { type Measure, measureValue, readMeasure } from './read/measure.ts';
export {
  type RecommendationReference,
  readRecommendation,
  readSource,
  type SourceReference,
} from './read/reference.ts';
export { isCounted, responseAtAdoption, responseOn } from './read/response.ts';
export type {
  Definition,
  PlanRule,
  RecordRule,
  ReferenceContext,
  ReferenceRule,
  Rule,
  RuleContext,
} from './rules/rule.ts';
export { rules } from './rules/rules.ts';
export { referencesIn, type Use } from './rules/unknown-reference.ts';
export { type Action, progressLevels } from './schema/action.ts';
export type { Assessment, Scale, Source, Target } from './schema/assessment.ts';
export type { FieldMeta, Kind, VocabularyName } from './schema/fields.ts';
export type { Plan, Review } from './schema/heads.ts';
export {
  type Indicator,
  indicatorKinds,
  type Observation,
  type ObservationSet,
  type ObservedValue,
} from './schema/indicator.ts';
export { jsonSchema, recordJsonSchema, recordName } from './schema/json-schema.ts';
export { isMap, normalise, type Raw } from './schema/normalise.ts';
export { type Cluster, type Party, partyKinds } from './schema/party.ts';
export { type ReadRecord, readRecord } from './schema/read-record.ts';
export {
  type Rating,
  type Recommendation,
  type Response,
  type ResponseEntry,
  responses,
} from './schema/recommendation.ts';
export {
  reservedSections,
  type Section,
  type SectionName,
  sectionNames,
  sectionOf,
  sections,
} from './schema/sections.ts';
export {
  child,
  choicesOf,
  descriptionOf,
  fieldsOf,
  metaOf,
  requiredFields,
  schemaAt,
  unwrap,
} from './schema/shape.ts';
export {
  defaultReview,
  emptyFolder,
  languagesOf,
  type PlanFolder,
  visibleFolders,
  type Workspace,
} from './workspace.ts';
