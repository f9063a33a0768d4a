// What differs between two versions of one record, by field; items of lists are matched by what they are.
import {
  byLanguage,
  child,
  fieldsOf,
  type Localized,
  metaOf,
  type Path,
  unwrap,
} from '@followthrough/domain';
import { z } from 'zod';

/** A record or part of one, as domain holds it. */
export type Value = string | readonly Value[] | { readonly [key: string]: Value | undefined };

/** One field; without `before` it is new, without `after` it is gone. */
export interface FieldChange {
  /** Fields by name, values by date, list items by what tells them apart (`['ratings', 'midterm-2018']`), else by place. */
  path: Path;
  before?: Value;
  after?: Value;
}

/** Languages of plain texts before and after; the first is meant. */
export interface Versions {
  before: readonly string[];
  after: readonly string[];
}

/** All fields that differ, in the order of the schema. */
export function changedFields(
  schema: z.ZodType,
  before: Value,
  after: Value,
  languages: Versions,
): FieldChange[] {
  return compare({ schema, before, after, path: [], languages });
}

/** The fields of a record that is new or gone. */
export const fieldsWritten = (record: Value, side: 'before' | 'after'): FieldChange[] =>
  Object.entries(record).flatMap(([key, value]) =>
    value === undefined ? [] : [{ path: [key], [side]: value }],
  );

/** What tells a record from its neighbours: its fields of identity and its free fields; empty where it has none. */
export function identityOf(schema: z.ZodType, record: Value): string {
  const fields = metaOf(schema).identity;
  if (fields === undefined || !isMap(record)) return '';
  const known = Object.keys(fieldsOf(schema));
  const free = Object.keys(record).filter((key) => !known.includes(key));
  return [...fields, ...free.toSorted()]
    .flatMap((key) => {
      const value = record[key];
      if (typeof value !== 'string') return [];
      return free.includes(key) ? [`${key} ${value}`] : [value];
    })
    .join(', ');
}

export function isSame(a: Value | undefined, b: Value | undefined): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || isList(a) !== isList(b)) return false;
  if (isList(a) && isList(b)) return a.length === b.length && a.every((one, index) => isSame(one, b[index]));
  return [...new Set([...Object.keys(a), ...Object.keys(b)])].every((key) =>
    isSame((a as Fields)[key], (b as Fields)[key]),
  );
}

type Fields = { readonly [key: string]: Value | undefined };

interface Compared {
  schema: z.ZodType | undefined;
  before: Value | undefined;
  after: Value | undefined;
  path: Path;
  languages: Versions;
}

function compare({ schema, before, after, path, languages }: Compared): FieldChange[] {
  if (isSame(before, after)) return [];
  const whole = {
    path,
    ...(before === undefined ? {} : { before }),
    ...(after === undefined ? {} : { after }),
  };
  if (before === undefined || after === undefined || schema === undefined) return [whole];
  if (metaOf(schema).localized && (isMap(before) || isMap(after)))
    return compareMaps({
      schema,
      before: byLanguage(before as Localized, languages.before),
      after: byLanguage(after as Localized, languages.after),
      path,
      languages,
    });
  if (isMap(before) && isMap(after)) return compareMaps({ schema, before, after, path, languages });
  const items = unwrap(schema);
  const ofRecords = items instanceof z.ZodArray && metaOf(items.element as z.ZodType).identity !== undefined;
  if (!isList(before) || !isList(after) || !ofRecords) return [whole];
  return compareLists({ schema: items.element as z.ZodType, before, after, path, languages });
}

function compareMaps({
  schema,
  before,
  after,
  path,
  languages,
}: Compared & { before: Fields; after: Fields }) {
  const order = schema === undefined ? [] : Object.keys(fieldsOf(schema));
  const keys = new Set([...order, ...Object.keys(before), ...Object.keys(after)]);
  return [...keys].flatMap((key): FieldChange[] =>
    compare({
      schema: schema && child(schema, key),
      before: ownValue(before, key),
      after: ownValue(after, key),
      path: [...path, key],
      languages,
    }),
  );
}

function compareLists({
  schema,
  before,
  after,
  path,
  languages,
}: Compared & { schema: z.ZodType; before: readonly Value[]; after: readonly Value[] }): FieldChange[] {
  const old = itemsByIdentity(schema, before);
  const now = itemsByIdentity(schema, after);
  return [...new Set([...now.keys(), ...old.keys()])].flatMap((key) => {
    const place = now.get(key) ?? old.get(key);
    return compare({
      schema,
      before: old.get(key)?.item,
      after: now.get(key)?.item,
      path: [...path, place?.step ?? 0],
      languages,
    });
  });
}

/** Items by identity; the second with the same one is `(2)`, and one without any is known by its place. */
function itemsByIdentity(schema: z.ZodType, items: readonly Value[]) {
  const times = new Map<string, number>();
  const found = new Map<string, { item: Value; step: string | number }>();
  items.forEach((item, index) => {
    const identity = identityOf(schema, item);
    const time = (times.get(identity) ?? 0) + 1;
    times.set(identity, time);
    const named = time === 1 ? identity : `${identity} (${time})`;
    found.set(`${identity} (${time})`, { item, step: identity === '' ? index : named });
  });
  return found;
}

const ownValue = (fields: Fields, key: string) => (Object.hasOwn(fields, key) ? fields[key] : undefined);

const isList = (value: Value | undefined): value is readonly Value[] => Array.isArray(value);

const isMap = (value: Value | undefined): value is Fields => typeof value === 'object' && !isList(value);
