// Every rule, one line each. The findings that reading itself gives (profile, schema) have no rule here.
import { acceptedWithoutResponsible } from './accepted-without-responsible.ts';
import { actionIncomplete } from './action-incomplete.ts';
import { completedWithoutSource } from './completed-without-source.ts';
import { dateKeys } from './date-keys.ts';
import { declaredCounts } from './declared-counts.ts';
import { dimensionNotDeclared } from './dimension-not-declared.ts';
import { droppedZero } from './dropped-zero.ts';
import { duplicateId } from './duplicate-id.ts';
import { fullyWhileWorse } from './fully-while-worse.ts';
import { indicatorIncomplete } from './indicator-incomplete.ts';
import { pastDue } from './past-due.ts';
import { ratingLevel } from './rating-level.ts';
import { ratingWithoutSource } from './rating-without-source.ts';
import { restOfSentence } from './rest-of-sentence.ts';
import type { Rule } from './rule.ts';
import { stateCodes } from './state-codes.ts';
import { translationMissing } from './translation-missing.ts';
import { unknownReference } from './unknown-reference.ts';
import { unknownWord } from './unknown-word.ts';
import { vagueActivity } from './vague-activity.ts';

export const rules: readonly Rule[] = [
  restOfSentence,
  dateKeys,
  stateCodes,
  unknownWord,
  unknownReference,
  duplicateId,
  ratingLevel,
  dimensionNotDeclared,
  ratingWithoutSource,
  actionIncomplete,
  acceptedWithoutResponsible,
  pastDue,
  indicatorIncomplete,
  vagueActivity,
  completedWithoutSource,
  fullyWhileWorse,
  translationMissing,
  declaredCounts,
  droppedZero,
];
