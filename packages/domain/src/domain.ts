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
export { type Settings, severityChoices, severityIn } from './schema/settings.ts';
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
export { type Place, placesWith } from './schema/walk.ts';
export { findMongolianCluster, type MongolianCluster, mongolianClusters } from './vocabulary/clusters.ts';
export { fold } from './vocabulary/fold.ts';
export {
  type IndicatorKind,
  indicatorKinds as indicatorKindVocabulary,
} from './vocabulary/indicator-kinds.ts';
export { findLanguage, isLanguage, type Language, languages } from './vocabulary/languages.ts';
export { findMechanism, type Mechanism, mechanisms } from './vocabulary/mechanisms.ts';
export { editDistance, nearest } from './vocabulary/nearest.ts';
export type { Label, Vocabulary } from './vocabulary/provenance.ts';
export type { Level, RatingScale } from './vocabulary/rating-scale.ts';
export {
  findResponse,
  type ResponseId,
  type ResponseLevel,
  type ResponseSpelling,
  responseScale,
  responseSpellings,
} from './vocabulary/responses.ts';
export { findLevel, levelsOfScale, notAssessed, ratingScales, scaleById } from './vocabulary/scales.ts';
export {
  findSdgGoal,
  findSdgTarget,
  type SdgGoal,
  type SdgTarget,
  sdgGoals,
  sdgTargets,
} from './vocabulary/sdg-targets.ts';
export {
  findRegionalGroup,
  findState,
  nearestStates,
  type RegionalGroup,
  type RegionalGroupId,
  regionalGroups,
  type State,
  stateByCode,
  stateCodeOf,
  states,
  unknownState,
} from './vocabulary/states.ts';
export {
  cycleOfSession,
  type UprCycle,
  type UprSessionDates,
  uprCycles,
  uprSessionDates,
} from './vocabulary/upr-sessions.ts';
export {
  type ActionCategory,
  actionCategories,
  findActionCategory,
  findUprInfoIssue,
  type UprInfoIssue,
  uprInfoIssues,
} from './vocabulary/uprinfo.ts';
export { isWord, type Word, type Wording, wordMeant, wordsOf } from './vocabulary/words.ts';
export {
  defaultReview,
  emptyFolder,
  languagesOf,
  type PlanFolder,
  recommendationKey,
  visibleFolders,
  type Workspace,
} from './workspace.ts';
