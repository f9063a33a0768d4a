// What a rule is: its scope says what it may look at, and so when it must run again.
import type { FindingKind, Issue, Severity } from '../finding.ts';
import type { Kind } from '../schema/fields.ts';
import type { SectionName } from '../schema/sections.ts';
import type { PlanFolder, Workspace } from '../workspace.ts';

interface RuleHead {
  /** Stable, kebab-case; its page is /docs/findings/CODE. */
  code: string;
  /** Other codes its issues may carry. */
  also?: readonly string[];
  kind: FindingKind;
  severity: Severity;
}

/** What every rule may know: the day is an argument, never a clock. */
export interface RuleContext {
  /** ISO date. */
  today: string;
  /** Languages of the folder's texts; the first is that of plain texts. */
  languages: readonly string[];
}

/** A definition that a record can see from its folder. */
export interface Definition {
  kind: Kind;
  id: string;
  record: Readonly<Record<string, unknown>>;
  /** In the folder that asks. */
  own: boolean;
  /** False for a plan's item, which only repeats the number of a review elsewhere. */
  declares: boolean;
}

/** Lookups are remembered by who asks, so that a changed definition re-checks exactly those who asked for it. */
export interface ReferenceContext extends RuleContext {
  /** Definitions of that id visible from here: none, one, or several. */
  find: (kind: Kind, id: string) => readonly Definition[];
  /** Ids of that kind visible from here, for did-you-mean. */
  ids: (kind: Kind) => readonly string[];
  /** False where a review the plan names is not opened, so that its numbers cannot be judged. */
  complete: (kind: Kind) => boolean;
}

/** Looks at one record alone. */
export interface RecordRule extends RuleHead {
  scope: 'record';
  sections: readonly SectionName[];
  check: (record: Readonly<Record<string, unknown>>, context: RuleContext, section: SectionName) => Issue[];
}

/** Looks at one record and at what it refers to. */
export interface ReferenceRule extends RuleHead {
  scope: 'reference';
  sections: readonly SectionName[];
  check: (
    record: Readonly<Record<string, unknown>>,
    context: ReferenceContext,
    section: SectionName,
  ) => Issue[];
}

/** Looks at a whole folder; its paths begin with a section and the record's place in it. */
export interface PlanRule extends RuleHead {
  scope: 'count' | 'plan';
  check: (folder: PlanFolder, context: RuleContext & { workspace: Workspace }) => Issue[];
}

export type Rule = RecordRule | ReferenceRule | PlanRule;

/** Narrows a section's records for a rule that is written for one section. */
export const recordRule = <T>(
  rule: RuleHead & {
    sections: readonly SectionName[];
    check: (record: T, context: RuleContext, section: SectionName) => Issue[];
  },
): RecordRule => ({
  ...rule,
  scope: 'record',
  check: (record, context, section) => rule.check(record as T, context, section),
});

export const referenceRule = <T>(
  rule: RuleHead & {
    sections: readonly SectionName[];
    check: (record: T, context: ReferenceContext, section: SectionName) => Issue[];
  },
): ReferenceRule => ({
  ...rule,
  scope: 'reference',
  check: (record, context, section) => rule.check(record as T, context, section),
});
