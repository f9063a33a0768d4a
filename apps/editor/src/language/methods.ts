// What the worker does: it holds the texts, and says what is in them.
import { indicatorSeries, type Statistics, statistics, trends } from '@followthrough/analytics';
import { type Path, visibleFolders } from '@followthrough/domain';
import {
  type Completion,
  createPlanLanguage,
  type FileEdits,
  type Fix,
  type Fold,
  type Hover,
  type Location,
  merge,
  type OutlineItem,
  type Position,
  type Range,
  type TextEdit,
} from '@followthrough/plan-language';
import type { InterfaceLanguage } from '@followthrough/presentation';
import { type FindingSummary, gravestOf, summarise } from '../problems/summary.ts';
import type { Analysis, Counting, Overview } from '../state/analysis.ts';
import { overviewOf } from './overview.ts';
import { mostPairs, pairsIn, type SeriesOfPlan } from './series.ts';

/** What is asked with every look at the text: whose day, whose language, which folder is one's own. */
export interface Look {
  readonly today: string;
  readonly language: InterfaceLanguage;
  readonly folder: string;
  /** Figures keep silent while some of the text cannot be read: a half-written line hides its record. */
  readonly patient: boolean;
}

export type Checked = Pick<Analysis, 'findings'> & { readonly summary: FindingSummary };

let plan = createPlanLanguage({ today: '' });
let told = new Map<string, string>();
let readable: boolean | undefined;

function isReadable(): boolean {
  readable ??= !plan.findings().some(({ kind }) => kind === 'profile');
  return readable;
}

/** Undefined where the answer is the one before: most keys change nothing but a text. */
function unlessTold<T>(what: string, answer: T): T | undefined {
  const said = JSON.stringify(answer);
  if (told.get(what) === said) return undefined;
  told.set(what, said);
  return answer;
}

/** One's own folder and the reviews it works on; other parties' plans are there to be compared with. */
function foldersOf(folder: string): Set<string> {
  const content = plan.content();
  const own = content.folders.find((one) => one.folder === folder);
  return new Set([folder, ...(own ? visibleFolders(content, own).map((one) => one.folder) : [])]);
}

export const methods = {
  open(files: Readonly<Record<string, string>>, { today, language }: Look): void {
    plan = createPlanLanguage({ today, language });
    told = new Map();
    readable = undefined;
    plan.open(files);
  },

  change(path: string, change: string | readonly TextEdit[]): void {
    readable = undefined;
    if (typeof change === 'string' && plan.text(path) === undefined) plan.open({ [path]: change });
    else plan.change(path, change);
  },

  remove(path: string): void {
    readable = undefined;
    plan.remove(path);
  },

  check({ folder }: Look): Checked | undefined {
    const seen = foldersOf(folder);
    const findings = plan.findings().filter(({ file }) => seen.has(file.slice(0, file.indexOf('/'))));
    return unlessTold('check', { findings: gravestOf(findings), summary: summarise(findings) });
  },

  overview({ language, folder, patient }: Look): Overview | undefined {
    if (patient && !isReadable()) return undefined;
    return unlessTold('overview', overviewOf(plan.content(), folder, language));
  },

  statistics({ today, folder, patient }: Look, { by, unit }: Counting): Statistics | undefined {
    if (patient && !isReadable()) return undefined;
    const content = plan.content();
    const own = content.folders.find((one) => one.folder === folder)?.plan?.id;
    const options = { asOf: today, by: [by], unit, ...(own !== undefined && { plan: own }) };
    return unlessTold('statistics', statistics(content, options));
  },

  complete: (path: string, position: Position): Completion[] => plan.complete(path, position),
  hover: (path: string, position: Position): Hover | undefined => plan.hover(path, position),
  outline: (path: string): OutlineItem[] => plan.outline(path),
  folds: (path: string): Fold[] => plan.fold(path),
  definition: (path: string, position: Position): Location[] => plan.definition(path, position),
  references: (path: string, position: Position): Location[] => plan.references(path, position),
  locate: (folder: string, path: Path): Location | undefined => plan.locate(folder, path),
  fixes: (path: string, range: Range): Fix[] => plan.fixes(path, range),
  rename: (path: string, position: Position, name: string): FileEdits[] | undefined =>
    plan.rename(path, position, name),
  merge,

  series({ folder, patient }: Look): SeriesOfPlan | undefined {
    if (patient && !isReadable()) return undefined;
    const seen = foldersOf(folder);
    const series = indicatorSeries(plan.content()).filter((one) => seen.has(one.folder));
    if (unlessTold('series', series) === undefined) return undefined;
    return { series, trends: pairsIn(series) > mostPairs ? undefined : trends(series) };
  },
};

export type LanguageApi = typeof methods;
