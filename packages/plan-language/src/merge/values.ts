// One record merged from two that came from one: by field, by item, by word.
import {
  byLanguage,
  child,
  isMap,
  type Localized,
  metaOf,
  type Path,
  type Raw,
  unwrap,
} from '@followthrough/domain';
import { z } from 'zod';
import { identityOf, isSame } from '../diff-fields.ts';
import { mergeSets, placeAfter } from './lists.ts';
import { mergeWords } from './words.ts';

/** What is absent was not there, or was taken out. */
export interface Versions<T> {
  base?: T | undefined;
  ours?: T | undefined;
  theirs?: T | undefined;
}

/** What both changed differently; steps into lists are what tells the item from others. */
export interface FieldConflict extends Versions<Raw> {
  path: Path;
}

export interface Merging {
  /** Of plain texts. */
  languages: { base: readonly string[]; ours: readonly string[]; theirs: readonly string[] };
  conflicts: FieldConflict[];
}

type Place = { schema: z.ZodType | undefined; path: Path; prose?: boolean };

/** The merged value; where both changed it differently, ours, and a conflict is noted. */
export function mergeValue(merging: Merging, versions: Versions<Raw>, place: Place): Raw | undefined {
  const { base, ours, theirs } = versions;
  if (isSame(ours, theirs) || isSame(base, theirs)) return ours;
  if (isSame(base, ours)) return theirs;
  const { schema, path } = place;
  const prose = place.prose || (schema !== undefined && metaOf(schema).prose === true);
  const conflict = () => {
    merging.conflicts.push({ path, base, ours, theirs });
    return ours;
  };
  if (ours === undefined || theirs === undefined) return conflict();
  if (schema && metaOf(schema).localized && (isMap(ours) || isMap(theirs) || isMap(base)))
    return mergeLanguages(merging, versions, { schema, path, prose });
  if (isMap(ours) && isMap(theirs) && (base === undefined || isMap(base)))
    return mergeMaps(merging, { base, ours, theirs }, { schema, path, prose });
  if (Array.isArray(ours) && Array.isArray(theirs)) {
    const items = schema && unwrap(schema);
    const item = items instanceof z.ZodArray ? (items.element as z.ZodType) : undefined;
    const old = Array.isArray(base) ? base : [];
    if (item && metaOf(item).identity)
      return mergeItems(merging, { base: old, ours, theirs }, { schema: item, path });
    const set =
      areTexts(old) && areTexts(ours) && areTexts(theirs) ? mergeSets(old, ours, theirs) : undefined;
    return set === undefined ? conflict() : noneIfEmpty(set);
  }
  if (prose && typeof base === 'string' && typeof ours === 'string' && typeof theirs === 'string')
    return mergeWords(base, ours, theirs) ?? conflict();
  return conflict();
}

function mergeMaps(
  merging: Merging,
  { base = {}, ours = {}, theirs = {} }: Versions<{ [key: string]: Raw }>,
  { schema, path, prose }: Place,
): Raw {
  const entries = new Map<string, Raw>();
  for (const key of new Set([...Object.keys(ours), ...Object.keys(theirs)])) {
    const versions = { base: own(base, key), ours: own(ours, key), theirs: own(theirs, key) };
    const inner = schema && child(schema, key);
    const merged = mergeValue(merging, versions, {
      schema: inner,
      path: [...path, key],
      prose: prose === true && isText(inner),
    });
    if (merged !== undefined) entries.set(key, merged);
  }
  return Object.fromEntries(entries);
}

/** A plain text is in the first language of its version, and stays plain where nothing was added. */
function mergeLanguages(
  merging: Merging,
  { base, ours, theirs }: Versions<Raw>,
  place: Place,
): Raw | undefined {
  const { languages } = merging;
  const spread = (raw: Raw | undefined, of: readonly string[]) =>
    raw === undefined ? undefined : (byLanguage(raw as Localized, of) as { [key: string]: Raw });
  const maps = {
    base: spread(base, languages.base),
    ours: spread(ours, languages.ours),
    theirs: spread(theirs, languages.theirs),
  };
  const merged = mergeMaps(merging, maps, place);
  return isSame(merged, maps.ours) ? ours : isSame(merged, maps.theirs) ? theirs : merged;
}

function mergeItems(
  merging: Merging,
  { base, ours, theirs }: { base: Raw[]; ours: Raw[]; theirs: Raw[] },
  { schema, path }: { schema: z.ZodType; path: Path },
): Raw | undefined {
  const [old, left, right] = [base, ours, theirs].map((items) => byIdentity(schema, items)) as [
    Items,
    Items,
    Items,
  ];
  const order = [...left.keys()];
  [...right.keys()].forEach((id, at, all) => {
    if (!left.has(id)) order.splice(placeAfter(order, all.slice(0, at)), 0, id);
  });
  const merged = order.flatMap((id) => {
    const versions = { base: old.get(id), ours: left.get(id), theirs: right.get(id) };
    const item = mergeValue(merging, versions, { schema, path: [...path, id] });
    return item === undefined ? [] : [item];
  });
  return noneIfEmpty(merged);
}

type Items = Map<string, Raw>;

/** The second with the same identity is `(2)`. */
function byIdentity(schema: z.ZodType, items: readonly Raw[]): Items {
  const found: Items = new Map();
  for (const item of items) {
    const identity = identityOf(schema, item);
    let key = identity;
    for (let time = 2; found.has(key); time++) key = `${identity} (${time})`;
    found.set(key, item);
  }
  return found;
}

const areTexts = (items: readonly Raw[]): items is string[] =>
  items.every((item) => typeof item === 'string');

const isText = (schema: z.ZodType | undefined): boolean =>
  schema !== undefined && unwrap(schema) instanceof z.ZodString;

const noneIfEmpty = (items: Raw[]): Raw | undefined => (items.length === 0 ? undefined : items);

const own = (fields: { [key: string]: Raw }, key: string): Raw | undefined =>
  Object.hasOwn(fields, key) ? fields[key] : undefined;
