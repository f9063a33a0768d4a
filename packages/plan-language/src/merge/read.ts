// Three versions of a workspace as records; what is the same block in all of them is not even parsed.
import {
  defaultReview,
  isMap,
  languagesOf,
  normalise,
  type Path,
  type PlanFolder,
  type Raw,
  type SectionName,
  sectionOf,
  sections,
} from '@followthrough/domain';
import { type Block, type BlockIndex, indexText } from '../block-index.ts';
import { pathsInKey } from '../edit/file/find-record.ts';
import { readRecordIn } from '../edit/rewrite/rewrite.ts';
import { directoryOf } from '../workspace/folders.ts';

/** Path to text. */
export type Files = Readonly<Record<string, string>>;

/** One record where it stands in one version. */
export interface Row {
  /** As ours calls the folder. */
  folder: string;
  file: string;
  section: SectionName;
  block: number;
  at: Path;
  /** Among the section's records in the file. */
  place: number;
  /** File, section and text: equal where nothing changed. */
  same: string;
  /** Normalised; undefined where the block is the same in all versions, or cannot be read. */
  raw: Raw | undefined;
}

export interface Side {
  files: Files;
  indexes: Map<string, BlockIndex>;
  rows: Row[];
  /** Sections, by folder, of which a record cannot be read. */
  broken: Set<string>;
  /** Text of sections that are none of the language, by file and name. */
  foreign: Map<string, string>;
  heads: Map<string, PlanFolder>;
}

export interface Sides {
  base: Side;
  ours: Side;
  theirs: Side;
}

export function readSides(base: Files, ours: Files, theirs: Files): Sides {
  const known = new Map<string, BlockIndex>();
  const read = (files: Files) => scanSide(files, known);
  const sides = { base: read(base), ours: read(ours), theirs: read(theirs) };
  for (const side of [sides.base, sides.theirs]) adopt(side, sides.ours);
  const all = [sides.base, sides.ours, sides.theirs];
  const counts = all.map(({ rows }) => countsOf(rows));
  const values = new Map<string, Raw>();
  for (const side of all)
    for (const row of side.rows) {
      const [one, ...others] = counts.map((count) => count.get(row.same));
      if (others.every((count) => count === one)) continue;
      // two versions that have the same lines need to be read once
      row.raw = values.get(row.same);
      if (row.raw === undefined) parse(side, row);
      if (row.raw !== undefined) values.set(row.same, row.raw);
    }
  return sides;
}

export const sectionKey = (folder: string, section: string): string => `${folder}\n${section}`;

export const languagesIn = ({ heads }: Side, folder: string): readonly string[] =>
  languagesOf(heads.get(folder) ?? ({} as PlanFolder));

export const reviewIn = ({ heads }: Side, folder: string): string | undefined =>
  defaultReview(heads.get(folder) ?? ({} as PlanFolder));

function scanSide(files: Files, known: Map<string, BlockIndex>): Side {
  const side: Side = {
    files,
    indexes: new Map(),
    rows: [],
    broken: new Set(),
    foreign: new Map(),
    heads: new Map(),
  };
  for (const path of Object.keys(files).sort()) {
    const text = files[path] ?? '';
    const index = known.get(text) ?? indexText(text);
    known.set(text, index);
    side.indexes.set(path, index);
  }
  const holders = new Set(
    [...side.indexes].filter(([, { blocks }]) => blocks.some(isHead)).map(([path]) => directoryOf(path)),
  );
  for (const [path, index] of side.indexes) scanFile(side, path, folderOf(path, holders), index);
  for (const row of side.rows) if (sections[row.section].shape === 'head') readHead(side, row);
  return side;
}

const isHead = ({ kind, section }: Block): boolean =>
  kind === 'key' && section !== undefined && sectionOf(section)?.shape === 'head';

/** As the workspace does: the nearest directory above that holds a head, else its own. */
function folderOf(path: string, holders: ReadonlySet<string>): string {
  const own = directoryOf(path);
  for (let at = own; ; at = directoryOf(at)) {
    if (holders.has(at)) return at;
    if (at === '') return own;
  }
}

function scanFile(side: Side, file: string, folder: string, { blocks }: BlockIndex): void {
  const counts = new Map<string, number>();
  blocks.forEach((block, at) => {
    const { kind, section: name, text } = block;
    if (kind === 'lead' || name === undefined) return;
    const section = sectionOf(name);
    if (section === undefined) {
      const key = sectionKey(file, name);
      side.foreign.set(key, (side.foreign.get(key) ?? '') + text);
      return;
    }
    const paths = kind === 'item' ? [[0]] : pathsInKey(block, section.shape === 'head');
    for (const path of paths) {
      const place = counts.get(name) ?? 0;
      counts.set(name, place + 1);
      const same = `${file}\n${name}\n${path.at(-1)}\n${text}`;
      side.rows.push({
        folder,
        file,
        section: name as SectionName,
        block: at,
        at: path,
        place,
        same,
        raw: undefined,
      });
    }
  });
}

function readHead(side: Side, row: Row): void {
  parse(side, row);
  const raw = row.raw;
  const head = side.heads.get(row.folder) ?? ({} as PlanFolder);
  row.raw = undefined;
  if (isMap(raw)) side.heads.set(row.folder, { ...head, [row.section]: raw });
}

function parse(side: Side, row: Row): void {
  const block = side.indexes.get(row.file)?.blocks[row.block];
  const reading = block && readRecordIn(block, row.at);
  if (reading) row.raw = normalise(sections[row.section].schema, reading.raw);
  else side.broken.add(sectionKey(row.folder, row.section));
}

/** A folder that goes by another path in ours has the same heads there. */
function adopt(side: Side, ours: Side): void {
  const own = new Set(side.rows.map(({ folder }) => folder));
  const there = new Set(ours.rows.map(({ folder }) => folder));
  for (const [path, head] of [...side.heads]) {
    if (there.has(path)) continue;
    const [moved] = [...ours.heads].find(([other, { review, plan }]) => {
      const isSame = review?.id === head.review?.id && plan?.id === head.plan?.id;
      return isSame && (review ?? plan) !== undefined && !own.has(other);
    }) ?? [undefined];
    if (moved === undefined) continue;
    for (const row of side.rows) if (row.folder === path) row.folder = moved;
    side.heads.delete(path);
    side.heads.set(moved, head);
  }
}

function countsOf(rows: readonly Row[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { same } of rows) counts.set(same, (counts.get(same) ?? 0) + 1);
  return counts;
}
