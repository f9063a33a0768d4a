// Every rule, one line each. The findings that reading itself gives (profile, schema) have no rule here.
import { acceptedWithoutResponsible } from './accepted-without-responsible.ts';
import { actionIncomplete } from './action-incomplete.ts';
import { actionWithoutIndicator } from './action-without-indicator.ts';
import { assessmentWithoutDate } from './assessment-without-date.ts';
import { assessmentWithoutMethod } from './assessment-without-method.ts';
import { completedWithoutSource } from './completed-without-source.ts';
import { dateKeys } from './date-keys.ts';
import { datedInFuture } from './dated-in-future.ts';
import { declaredCounts } from './declared-counts.ts';
import { dimensionNotDeclared } from './dimension-not-declared.ts';
import { droppedZero } from './dropped-zero.ts';
import { duplicateId } from './duplicate-id.ts';
import { fullyWhileWorse } from './fully-while-worse.ts';
import { indicatorIncomplete } from './indicator-incomplete.ts';
import { leadClaimedTwice } from './lead-claimed-twice.ts';
import { linkNotWeb } from './link-not-web.ts';
import { nearDuplicate } from './near-duplicate.ts';
import { numberGap } from './number-gap.ts';
import { observationNotALevel } from './observation-not-a-level.ts';
import { observationWithoutSource } from './observation-without-source.ts';
import { partyWithoutName } from './party-without-name.ts';
import { pastDue } from './past-due.ts';
import { percentOutOfRange } from './percent-out-of-range.ts';
import { progressGoesBack } from './progress-goes-back.ts';
import { ratingLevel } from './rating-level.ts';
import { ratingWithoutReason } from './rating-without-reason.ts';
import { ratingWithoutSource } from './rating-without-source.ts';
import { responseMissing } from './response-missing.ts';
import { restOfSentence } from './rest-of-sentence.ts';
import type { Rule } from './rule.ts';
import { sourceBeforeValue } from './source-before-value.ts';
import { sourceStale } from './source-stale.ts';
import { sourceUndated } from './source-undated.ts';
import { stateCodes } from './state-codes.ts';
import { targetBeforeBaseline } from './target-before-baseline.ts';
import { targetIncomplete } from './target-incomplete.ts';
import { targetNotBetter } from './target-not-better.ts';
import { transcriptionWithoutSource } from './transcription-without-source.ts';
import { translationMissing } from './translation-missing.ts';
import { translationStatus } from './translation-status.ts';
import { unknownCode } from './unknown-code.ts';
import { unknownReference } from './unknown-reference.ts';
import { unknownWord } from './unknown-word.ts';
import { vagueActivity } from './vague-activity.ts';
import { vagueExpectation } from './vague-expectation.ts';

const all: readonly Rule[] = [
  restOfSentence,
  dateKeys,
  stateCodes,
  unknownWord,
  linkNotWeb,
  unknownReference,
  duplicateId,
  ratingLevel,
  dimensionNotDeclared,
  ratingWithoutSource,
  ratingWithoutReason,
  actionIncomplete,
  actionWithoutIndicator,
  acceptedWithoutResponsible,
  pastDue,
  responseMissing,
  assessmentWithoutMethod,
  assessmentWithoutDate,
  transcriptionWithoutSource,
  partyWithoutName,
  observationWithoutSource,
  sourceUndated,
  sourceStale,
  indicatorIncomplete,
  targetIncomplete,
  targetNotBetter,
  targetBeforeBaseline,
  observationNotALevel,
  percentOutOfRange,
  vagueActivity,
  vagueExpectation,
  completedWithoutSource,
  fullyWhileWorse,
  progressGoesBack,
  datedInFuture,
  sourceBeforeValue,
  leadClaimedTwice,
  translationMissing,
  translationStatus,
  declaredCounts,
  droppedZero,
  numberGap,
  nearDuplicate,
];

export const rules: readonly Rule[] = [...all, unknownCode(all)];
