// Which records of three versions are one: by key, by what `formerly` says, by identity; never by place or file.
import { isMap, readRecommendation, type SectionName, sections } from '@followthrough/domain';
import { identityOf, type Value } from '../diff-fields.ts';
import { type Row, reviewIn, type Side, type Sides, sectionKey } from './read.ts';
import type { Versions } from './values.ts';

/** One record in up to three versions. */
export interface Group extends Versions<Row> {
  folder: string;
  section: SectionName;
  /** As readers call it. */
  key: string;
}

export function groupsIn(sides: Sides): Group[] {
  const ids = { base: idsOf(sides.base), ours: idsOf(sides.ours), theirs: idsOf(sides.theirs) };
  for (const [section, base] of merged(ids.base, ids.ours, ids.theirs)) {
    if (!section.endsWith('\nrecommendations')) continue;
    const [ours, theirs] = [ids.ours.get(section), ids.theirs.get(section)];
    if (ours) renumber(base, ours);
    if (theirs) renumber(base, theirs);
    if (ours && theirs) renumber(without(ours, base), theirs);
  }
  const groups = new Map<string, Group>();
  for (const side of ['base', 'theirs', 'ours'] as const)
    for (const [at, rows] of ids[side])
      for (const [id, row] of rows) {
        const group = groups.get(`${at}\n${id}`) ?? { folder: row.folder, section: row.section, key: '' };
        groups.set(`${at}\n${id}`, { ...group, key: keyOf(sides[side], row), [side]: row });
      }
  return [...groups.values()];
}

/** By section of a folder, then by id. */
type Ids = Map<string, Map<string, Row>>;

function idsOf(side: Side): Ids {
  const found: Ids = new Map();
  for (const row of side.rows) {
    if (row.raw === undefined) continue;
    const at = sectionKey(row.folder, row.section);
    const rows = found.get(at) ?? new Map<string, Row>();
    found.set(at, rows);
    const key = sections[row.section].shape === 'head' ? '' : keyOf(side, row) || JSON.stringify(row.raw);
    let id = key;
    for (let time = 2; rows.has(id); time++) id = `${key} (${time})`;
    rows.set(id, row);
  }
  return found;
}

/** Id or number; a plan may write the name of its first review, or leave it out. */
function keyOf(side: Side, { section, raw, folder }: Row): string {
  const { schema, key } = { key: undefined, ...sections[section] };
  if (raw === undefined) return '';
  if (key === undefined) return identityOf(schema, raw as Value);
  const written = isMap(raw) && Object.hasOwn(raw, key) ? raw[key] : undefined;
  if (typeof written !== 'string') return '';
  if (section !== 'recommendations') return written;
  const read = readRecommendation(written);
  return read?.review !== undefined && read.review === reviewIn(side, folder) ? read.number : written;
}

const formerlyOf = ({ raw }: Row): string | undefined =>
  isMap(raw) && typeof raw.formerly === 'string' ? raw.formerly : undefined;

/** A number that was provisional, or is again, keeps the id it has in the base. */
function renumber(base: ReadonlyMap<string, Row>, side: Map<string, Row>): void {
  for (const [id, row] of [...side]) {
    const was = formerlyOf(row);
    if (was === undefined || base.has(id) || !base.has(was) || side.has(was)) continue;
    side.delete(id);
    side.set(was, row);
  }
  for (const [id, row] of base) {
    const was = formerlyOf(row);
    const now = was === undefined ? undefined : side.get(was);
    if (was === undefined || now === undefined || side.has(id) || base.has(was)) continue;
    side.delete(was);
    side.set(id, now);
  }
}

const without = (rows: ReadonlyMap<string, Row>, base: ReadonlyMap<string, Row>): Map<string, Row> =>
  new Map([...rows].filter(([id]) => !base.has(id)));

const merged = (base: Ids, ...others: Ids[]): [string, ReadonlyMap<string, Row>][] =>
  [...new Set([base, ...others].flatMap((ids) => [...ids.keys()]))].map((at) => [
    at,
    base.get(at) ?? new Map(),
  ]);
