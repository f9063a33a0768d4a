// Three-way merge by meaning: by record and field, never by line; the result is ours with the smallest edits.
import type { DiffSummary } from '../diff.ts';
import { type Decision, decide, type MergeConflict } from './decide.ts';
import { type Group, groupsIn } from './match.ts';
import { type Files, type Row, readSides, type Sides } from './read.ts';
import { newWriting, textsOf, write } from './write.ts';

export interface Merged {
  /** Path to text. */
  files: Record<string, string>;
  /** What a person must decide; the text has ours there. */
  conflicts: MergeConflict[];
  /** Records of ours that theirs added, removed or changed. */
  summary: DiffSummary;
}

/** What both made of `base`, in one text. Comments of theirs come with the records and files that only they touched. */
export function merge(base: Files, ours: Files, theirs: Files): Merged {
  const sides = readSides(base, ours, theirs);
  const groups = groupsIn(sides);
  const forward = forwardFiles(sides, groups);
  const pairs = groups.flatMap(({ ours: own, theirs: other }): [Row, Row][] =>
    own && other ? [[other, own]] : [],
  );
  const writing = newWriting(sides, pairs);
  const conflicts: MergeConflict[] = [];
  const summary: DiffSummary = {};
  for (const { group, decision, found } of decisionsOf(sides, groups)) {
    const file = (group.ours ?? group.theirs ?? group.base)?.file ?? '';
    const isForward = forward.has(file);
    if (!isForward) conflicts.push(...found);
    if (decision === undefined) continue;
    if (isForward || write(writing, decision)) count(summary, group, decision);
    else conflicts.push(unwritten(group));
  }
  conflicts.push(...foreignConflicts(sides, forward));
  const files = textsOf(writing);
  for (const path of forward) {
    const text = theirs[path];
    if (text === undefined) delete files[path];
    else files[path] = text;
  }
  return { files, conflicts, summary };
}

/** Changes first, then what goes, then what comes, in the order of theirs. */
function decisionsOf(sides: Sides, groups: readonly Group[]) {
  const order = { changed: 0, removed: 1, added: 2 } as const;
  const rank = (decision: Decision | undefined) => (decision ? order[decision.change] : 0);
  const places = new Map(sides.theirs.rows.map((row, place) => [row, place]));
  const placeOf = ({ theirs }: Group) => (theirs ? (places.get(theirs) ?? 0) : 0);
  return groups
    .map((group) => {
      const { decision, conflicts: found } = decide(sides, group);
      return { group, decision, found };
    })
    .sort((a, b) => rank(a.decision) - rank(b.decision) || placeOf(a.group) - placeOf(b.group));
}

/** Files that only theirs changed, and of which no record stands in another file anywhere: taken as they are. */
function forwardFiles({ base, ours, theirs }: Sides, groups: readonly Group[]): Set<string> {
  const paths = new Set([...Object.keys(base.files), ...Object.keys(theirs.files)]);
  const forward = new Set(
    [...paths].filter(
      (path) => ours.files[path] === base.files[path] && theirs.files[path] !== base.files[path],
    ),
  );
  for (const group of groups) {
    const files = new Set([group.base, group.ours, group.theirs].flatMap((row) => (row ? [row.file] : [])));
    if (files.size > 1) for (const file of files) forward.delete(file);
  }
  return forward;
}

/** Sections of other programs are not merged; a change of theirs is said, not lost. */
function foreignConflicts({ base, ours, theirs }: Sides, forward: ReadonlySet<string>): MergeConflict[] {
  const keys = new Set([...base.foreign.keys(), ...theirs.foreign.keys()]);
  return [...keys].flatMap((at): MergeConflict[] => {
    const [file = '', section = ''] = at.split('\n');
    const [old, left, right] = [base, ours, theirs].map(({ foreign }) => foreign.get(at)?.trimEnd());
    if (forward.has(file) || right === old || right === left) return [];
    return [{ folder: file, section, key: '', path: [], base: old, ours: left, theirs: right }];
  });
}

const unwritten = ({ folder, section, key, base, ours, theirs }: Group): MergeConflict => ({
  folder,
  section,
  key,
  path: [],
  base: base?.raw,
  ours: ours?.raw,
  theirs: theirs?.raw,
});

function count(summary: DiffSummary, { section }: Group, { change }: Decision): void {
  const counts = summary[section] ?? { added: 0, removed: 0, changed: 0 };
  counts[change]++;
  summary[section] = counts;
}
