// What the worker does: it holds the texts, and says what is in them.
import { type IndicatorTrend, indicatorTrends, type Statistics, statistics } from '@followthrough/analytics';
import type { Path } from '@followthrough/domain';
import {
  type Completion,
  createPlanLanguage,
  type Fold,
  type Hover,
  type Location,
  type OutlineItem,
  type Position,
  type TextEdit,
} from '@followthrough/plan-language';
import type { InterfaceLanguage } from '@followthrough/presentation';
import { type FindingSummary, summarise } from '../problems/summary.ts';
import type { Analysis, Counting, Overview } from '../state/analysis.ts';
import { overviewOf } from './overview.ts';

/** More findings than anyone reads are counted, not sent. */
const mostSent = 5_000;

/** What is asked with every look at the text: whose day, whose language, which folder is one's own. */
export interface Look {
  readonly today: string;
  readonly language: InterfaceLanguage;
  readonly folder: string;
}

export type Checked = Pick<Analysis, 'findings'> & { readonly summary: FindingSummary };

let plan = createPlanLanguage({ today: '' });

export const methods = {
  open(files: Readonly<Record<string, string>>, { today, language }: Look): void {
    plan = createPlanLanguage({ today, language });
    plan.open(files);
  },

  change(path: string, change: string | readonly TextEdit[]): void {
    if (typeof change === 'string' && plan.text(path) === undefined) plan.open({ [path]: change });
    else plan.change(path, change);
  },

  remove: (path: string): void => plan.remove(path),

  check(): Checked {
    const findings = plan.findings();
    return { findings: findings.slice(0, mostSent), summary: summarise(findings) };
  },

  overview: ({ language, folder }: Look): Overview => overviewOf(plan.content(), folder, language),

  statistics({ today, folder }: Look, { by, unit }: Counting): Statistics {
    const content = plan.content();
    const own = content.folders.find((one) => one.folder === folder)?.plan?.id;
    return statistics(content, { asOf: today, by: [by], unit, ...(own !== undefined && { plan: own }) });
  },

  complete: (path: string, position: Position): Completion[] => plan.complete(path, position),
  hover: (path: string, position: Position): Hover | undefined => plan.hover(path, position),
  outline: (path: string): OutlineItem[] => plan.outline(path),
  folds: (path: string): Fold[] => plan.fold(path),
  definition: (path: string, position: Position): Location[] => plan.definition(path, position),
  references: (path: string, position: Position): Location[] => plan.references(path, position),
  locate: (folder: string, path: Path): Location | undefined => plan.locate(folder, path),

  trends: (): IndicatorTrend[] => indicatorTrends(plan.content()),
};

export type LanguageApi = typeof methods;
