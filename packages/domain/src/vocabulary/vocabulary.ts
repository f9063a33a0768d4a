// Front of the vocabularies: facts with source and date, and their look-ups. No I/O, no clock.
export { findMongolianCluster, type MongolianCluster, mongolianClusters } from './clusters.ts';
export { fold } from './fold.ts';
export { type IndicatorKind, indicatorKinds } from './indicator-kinds.ts';
export { findLanguage, isLanguage, type Language, languages } from './languages.ts';
export { findMechanism, type Mechanism, mechanisms } from './mechanisms.ts';
export { editDistance, nearest } from './nearest.ts';
export type { Label, Vocabulary } from './provenance.ts';
export type { Level, RatingScale } from './rating-scale.ts';
export {
  findResponse,
  type ResponseId,
  type ResponseLevel,
  type ResponseSpelling,
  responseScale,
  responseSpellings,
} from './responses.ts';
export { findLevel, levelsOfScale, notAssessed, ratingScales, scaleById } from './scales.ts';
export {
  findSdgGoal,
  findSdgTarget,
  type SdgGoal,
  type SdgTarget,
  sdgGoals,
  sdgTargets,
} from './sdg-targets.ts';
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
} from './states.ts';
export {
  cycleOfSession,
  type UprCycle,
  type UprSessionDates,
  uprCycles,
  uprSessionDates,
} from './upr-sessions.ts';
export {
  type ActionCategory,
  actionCategories,
  findActionCategory,
  findUprInfoIssue,
  type UprInfoIssue,
  uprInfoIssues,
} from './uprinfo.ts';
