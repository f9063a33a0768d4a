// Every rule, one line each. The findings that reading itself gives (profile, schema) have no rule here.
import { acceptedWithoutResponsible } from './accepted-without-responsible.ts';
import { actionIncomplete } from './action-incomplete.ts';
import { completedWithoutSource } from './completed-without-source.ts';
import { declaredCounts } from './declared-counts.ts';
import { droppedZero } from './dropped-zero.ts';
import { duplicateId } from './duplicate-id.ts';
import { fullyWhileWorse } from './fully-while-worse.ts';
import { indicatorIncomplete } from './indicator-incomplete.ts';
import { pastDue } from './past-due.ts';
import { ratingWithoutSource } from './rating-without-source.ts';
import type { Rule } from './rule.ts';
import { stateCodes } from './state-codes.ts';
import { translationMissing } from './translation-missing.ts';
import { unknownReference } from './unknown-reference.ts';

export const rules: readonly Rule[] = [
  stateCodes,
  unknownReference,
  duplicateId,
  ratingWithoutSource,
  actionIncomplete,
  acceptedWithoutResponsible,
  pastDue,
  indicatorIncomplete,
  completedWithoutSource,
  fullyWhileWorse,
  translationMissing,
  declaredCounts,
  droppedZero,
];
