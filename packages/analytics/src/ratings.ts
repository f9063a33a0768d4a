// Every rating of a workspace on the scale of implementation, or on an own scale that maps its levels to that one.
import {
  type Assessment,
  type PlanFolder,
  readInterval,
  visibleFolders,
  type Workspace,
} from '@followthrough/domain';
import { keyedRecords, none } from './keys.ts';

export type Level = 'not' | 'partially' | 'fully' | 'not assessed';

/** One party's dated round, as it stands in a folder. */
export interface Round {
  readonly party: string;
  readonly folder: PlanFolder;
  /** As spelled; `none` without one. */
  readonly date: string;
  /** First day of the date; empty without one, so that undated rounds come first. */
  readonly start: string;
}

/** A rating of a recommendation, or of the part `limb`. */
export interface Rated extends Round {
  readonly key: string;
  readonly review: string;
  readonly limb: string | undefined;
  readonly level: Level;
  /** Its level was mapped from another scale. */
  readonly mapped: boolean;
}

/** All rounds that can count, and all ratings by recommendation, oldest first. */
export interface Ratings {
  readonly rounds: readonly Round[];
  readonly byKey: ReadonlyMap<string, readonly Rated[]>;
}

/** Ratings of unknown assessments, on other scales or of unknown levels are left out: they are findings. */
export function collectRatings(workspace: Workspace): Ratings {
  const books = workspace.folders.map((folder) => roundBook(workspace, folder));
  const rated = books.flatMap(ratingsIn).sort((a, b) => (a.start < b.start ? -1 : Number(a.start > b.start)));
  const declared = books.flatMap(({ folder, rounds }) =>
    folder.assessments.flatMap(({ id }) => rounds.get(id) ?? []),
  );
  return { rounds: declared, byKey: Map.groupBy(rated, ({ key }) => key) };
}

interface KnownRound extends Round {
  readonly levels: ReadonlyMap<string, Level>;
  readonly mapped: boolean;
}

interface RoundBook {
  readonly folder: PlanFolder;
  readonly rounds: ReadonlyMap<string, KnownRound>;
}

/** Assessments that ratings in a folder may name: its own, then those of the reviews it works on. */
function roundBook(workspace: Workspace, folder: PlanFolder): RoundBook {
  const rounds = new Map<string, KnownRound>();
  const visible = visibleFolders(workspace, folder);
  for (const assessment of visible.flatMap(({ assessments }) => assessments)) {
    const levels = levelsOf(assessment.scale, visible);
    if (rounds.has(assessment.id) || levels === undefined) continue;
    rounds.set(assessment.id, { ...roundOf(assessment, folder), levels, mapped: levels !== implementation });
  }
  return { folder, rounds };
}

function roundOf({ party, date }: Assessment, folder: PlanFolder): Round {
  const start = date === undefined ? undefined : readInterval(date)?.start;
  return {
    party: party ?? folder.plan?.party ?? none,
    folder,
    date: start === undefined ? none : (date ?? none),
    start: start ?? '',
  };
}

function ratingsIn({ folder, rounds }: RoundBook): Rated[] {
  return keyedRecords(folder).flatMap(({ key, review, limb, record }) =>
    (record.ratings ?? []).flatMap((rating): Rated[] => {
      const round = rounds.get(rating.in);
      const level = round?.levels.get(rating.value);
      if (round === undefined || level === undefined) return [];
      const { party, date, start, mapped } = round;
      return [{ key, review, limb: rating.limb ?? limb, level, party, folder, date, start, mapped }];
    }),
  );
}

const implementation: ReadonlyMap<string, Level> = new Map(
  (['not', 'partially', 'fully', 'not assessed'] as const).map((level) => [level, level]),
);

/** Levels that count; undefined for a scale without any, which never mixes with this one. */
function levelsOf(
  scale: string | undefined,
  visible: readonly PlanFolder[],
): ReadonlyMap<string, Level> | undefined {
  if (scale === undefined || scale === 'implementation') return implementation;
  const own = visible.flatMap(({ scales }) => scales).find(({ id }) => id === scale);
  const mapped = (own?.levels ?? []).flatMap(({ id, is }): [string, Level][] =>
    is === undefined ? [] : [[id, is]],
  );
  return mapped.length === 0 ? undefined : new Map([...mapped, ['not assessed', 'not assessed']]);
}
