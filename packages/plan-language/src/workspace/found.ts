// Making findings out of what schema, rules and profile say.
import {
  type FindingKind,
  type FindingValues,
  type Issue,
  type PlanRule,
  type RecordRule,
  type ReferenceRule,
  rules,
  type Severity,
} from '@followthrough/domain';
import type { Found, Span } from './model.ts';

/** What a rule or the schema says, with what its head states. */
export const foundBy = (
  head: { code: string; kind: FindingKind; severity: Severity },
  { code, severity, path, values }: Issue,
): Found => ({
  code: code ?? head.code,
  kind: head.kind,
  severity: severity ?? head.severity,
  values: values ?? {},
  path,
});

export const schemaHead = { code: 'wrong-shape', kind: 'schema', severity: 'error' } as const;

export const profileFound = (code: string, values: FindingValues, span?: Span): Found => ({
  code,
  kind: 'profile',
  severity: 'error',
  values,
  path: [],
  ...(span ? { span } : {}),
});

export const recordRules = rules.filter((rule): rule is RecordRule => rule.scope === 'record');
export const referenceRules = rules.filter((rule): rule is ReferenceRule => rule.scope === 'reference');
export const planRules = rules.filter(
  (rule): rule is PlanRule => rule.scope === 'count' || rule.scope === 'plan',
);
