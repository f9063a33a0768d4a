// What a reading worker does: text to findings, figures and meaning, in one place, so that meaning need not travel.
import {
  type Dimension,
  indicatorTrends,
  type Series,
  type Statistics,
  statistics,
  type Trend,
  type TrendOptions,
  trends,
  type UnitName,
} from '@followthrough/analytics';
import type { Party, Workspace } from '@followthrough/domain';
import { type Figure, type FiguresOptions, figuresOf } from '@followthrough/jobs/figures';
import {
  type Counts,
  check,
  type Diff,
  diff,
  type LocatedFinding,
  type MessageLanguage,
} from '@followthrough/plan-language';
import type { Files, Heads } from '@followthrough/store';
import { fileLimit } from '../limits.ts';
import { observedUntil } from './as-of.ts';
import { headsOf } from './heads.ts';
import { type ShownTrend, showTrend } from './trend.ts';

export interface Asked {
  asOf: string;
  language?: MessageLanguage | undefined;
}

/** What the first gate asks: whether the text can be stored, and what it says of itself. */
export interface Gate {
  /** Why it cannot; of very many reasons the first. */
  refused: LocatedFinding[];
  heads: Heads;
}

export interface Findings {
  findings: LocatedFinding[];
  counts: Counts;
  asOf: string;
}

/** `omitted`: how many changed records are not told. */
export interface TruncatedDiff extends Diff {
  omitted: number;
}

const mostRecords = 2_000;
const mostReasons = 200;

const read = (files: Files, { asOf, language }: Asked) =>
  check(files, { today: asOf, maxBytes: fileLimit, ...(language ? { language } : {}) });

export const methods = {
  /** Answers as soon as the worker can do anything at all. */
  ready: (): true => true,

  gate(files: Files, asked: Asked): Gate {
    const { findings, content } = read(files, asked);
    const refused = findings.filter(({ kind }) => kind === 'profile');
    return { refused: refused.slice(0, mostReasons), heads: headsOf(content) };
  },

  /** Findings of the files under `folder/`, with paths inside it; of all files where no folder is named. */
  findings(files: Files, asked: Asked, folder?: string): Findings {
    const { findings } = read(files, asked);
    const prefix = folder === undefined ? '' : `${folder}/`;
    const own = findings
      .filter(({ file }) => file.startsWith(prefix))
      .map((finding) => ({ ...finding, file: finding.file.slice(prefix.length) }));
    return { findings: own, counts: countOf(own), asOf: asked.asOf };
  },

  statistics(
    files: Files,
    asked: Asked,
    by: readonly Dimension[],
    unit: UnitName,
    plan?: string,
  ): Statistics {
    return statistics(read(files, asked).content, { asOf: asked.asOf, by, unit, plan });
  },

  indicatorTrends(files: Files, asked: Asked, folder: string): ShownTrend[] {
    return indicatorTrends(observedUntil(read(files, asked).content, asked.asOf))
      .filter(({ series }) => series.folder === folder)
      .map(showTrend);
  },

  /** The typed meaning of the files. */
  content: (files: Files, asked: Asked): Workspace => read(files, asked).content,

  figures: (files: Files, options: FiguresOptions): Figure[] =>
    figuresOf(read(files, { asOf: options.asOf }).content, options),

  parties: (files: Files, asked: Asked): Party[] =>
    read(files, asked).content.folders.flatMap(({ parties }) => [...parties]),

  /** What would change in meaning; of very many records only the first are told. */
  diff(before: Files, after: Files, asked: Asked): TruncatedDiff {
    const { summary, records } = diff(read(before, asked).content, read(after, asked).content);
    return {
      summary,
      records: records.slice(0, mostRecords),
      omitted: Math.max(0, records.length - mostRecords),
    };
  },

  trends: (list: readonly Series[], options: TrendOptions): Trend[] => trends(list, options),
};

export type ReadingApi = typeof methods;

function countOf(findings: readonly LocatedFinding[]): Counts {
  const counts = { error: 0, warning: 0, info: 0 };
  for (const { severity } of findings) counts[severity]++;
  return counts;
}
