import type { z } from 'zod';
import type { Issue, Path } from '../finding.ts';
import { issuesOf } from '../rules/schema.ts';
import { isMap, normalise, type Raw } from './normalise.ts';

export interface ReadRecord<T> {
  /** What could be read: values with errors are left out; undefined where no record remains. */
  record: T | undefined;
  issues: Issue[];
}

/** Reads one record of a section; errors are issues, and what is right is kept. */
export function readRecord<S extends z.ZodObject>(schema: S, raw: Raw): ReadRecord<z.output<S>> {
  const normal = normalise(schema, raw);
  const read = schema.safeParse(normal);
  const left = leftOut(normal);
  if (read.success) return { record: read.data, issues: left };
  const issues = read.error.issues.flatMap((issue) => issuesOf(schema, issue, normal));
  const told = new Set(issues.map(({ path }) => path.join('\n')));
  return {
    record: isMap(normal) ? salvage(schema, compact(normal), read.error.issues) : undefined,
    issues: [...issues, ...left.filter(({ path }) => !told.has(path.join('\n')))],
  };
}

/** zod passes over a key of this name without a word. */
function leftOut(raw: Raw, path: Path = []): Issue[] {
  if (typeof raw === 'string') return [];
  return Object.entries(raw).flatMap(([key, inner]) => {
    const at = [...path, Array.isArray(raw) ? Number(key) : key];
    return key === '__proto__'
      ? [{ code: 'unknown-field', path: at, values: { field: key } }]
      : leftOut(inner, at);
  });
}

/** Drops what is wrong, then what has become incomplete by that, until the rest is right or nothing is left. */
function salvage<S extends z.ZodObject>(
  schema: S,
  kept: Raw,
  issues: readonly z.core.$ZodIssue[],
): z.output<S> | undefined {
  // all paths before the first drop: what is dropped would look missing
  const paths = issues.flatMap((issue) => wrongPaths(issue, kept));
  if (paths.some((path) => path.length === 0)) return undefined;
  for (const path of paths) dropAt(kept, path);
  const compacted = compact(kept);
  const read = schema.safeParse(compacted);
  return read.success ? read.data : salvage(schema, compacted, read.error.issues);
}

function wrongPaths(issue: z.core.$ZodIssue, raw: Raw): PropertyKey[][] {
  if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => [...issue.path, key]);
  const missing = issue.path.length > 0 && valueAt(raw, issue.path) === undefined;
  return [missing ? issue.path.slice(0, -1) : issue.path];
}

/** Leaves a hole in a list, so that the paths of other issues still fit. */
function dropAt(raw: Raw, path: readonly PropertyKey[]): void {
  const at = valueAt(raw, path.slice(0, -1));
  const last = path.at(-1);
  if (Array.isArray(at)) delete at[Number(last)];
  else if (isMap(at)) delete at[String(last)];
}

const valueAt = (raw: Raw, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>((at, step) => (at as Record<PropertyKey, unknown> | undefined)?.[step as string], raw);

function compact(raw: Raw): Raw {
  if (Array.isArray(raw)) return raw.filter((item) => item !== undefined).map(compact);
  if (!isMap(raw)) return raw;
  return Object.fromEntries(Object.entries(raw).map(([key, value]) => [key, compact(value)]));
}
