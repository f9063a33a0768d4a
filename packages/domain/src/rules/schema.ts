// What zod found, in the words of the plan language.
import { z } from 'zod';
import type { Issue, Path } from '../finding.ts';
import { choicesOf, descriptionOf, fieldsOf, metaOf, schemaAt, unwrap } from '../schema/shape.ts';
import { nearest } from '../vocabulary/nearest.ts';

/** One zod issue as issues with a code: missing-field, unknown-field, wrong-shape, unknown-value, bad-date, ... */
export function issuesOf(schema: z.ZodType, issue: z.core.$ZodIssue, raw: unknown): Issue[] {
  const path = issue.path.map((step) => (typeof step === 'symbol' ? String(step) : step));
  const value = valueAt(raw, path);
  if (value === undefined && path.length > 0) return [missing(path)];
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => unknownField(schema, path, key));
    case 'invalid_type':
      return [wrongShape(schema, path)];
    case 'invalid_value':
      return [unknownValue(schema, path, value)];
    case 'invalid_union':
      return issue.errors.length > 0 && typeof value === 'string'
        ? [unknownValue(schema, path, value)]
        : unionIssues(schema, issue, path, value);
    case 'custom':
      return [
        { code: String(issue.params?.finding ?? 'wrong-shape'), path, values: { value: String(value) } },
      ];
    default:
      return [wrongShape(schema, path)];
  }
}

const missing = (path: Path): Issue => ({
  code: 'missing-field',
  path: path.slice(0, -1),
  values: { field: String(path.at(-1)) },
});

function unknownField(schema: z.ZodType, path: Path, key: string): Issue {
  const at = schemaAt(schema, path);
  const near = at ? nearest(key, Object.keys(fieldsOf(at))) : [];
  return {
    code: 'unknown-field',
    path: [...path, key],
    values: { field: key, ...(near.length > 0 ? { near } : {}) },
  };
}

function unknownValue(schema: z.ZodType, path: Path, value: unknown): Issue {
  const at = schemaAt(schema, path);
  const choices = at ? choicesOf(at) : [];
  if (choices.length === 0 || typeof value !== 'string') return wrongShape(schema, path);
  const near = nearest(value, choices);
  return { code: 'unknown-value', path, values: { value, choices, ...(near.length > 0 ? { near } : {}) } };
}

function wrongShape(schema: z.ZodType, path: Path): Issue {
  const at = schemaAt(schema, path);
  // an item of a list is described with its list
  const around = typeof path.at(-1) === 'number' ? schemaAt(schema, path.slice(0, -1)) : undefined;
  const about = (at && descriptionOf(at)) ?? (around && descriptionOf(around)) ?? '';
  return { code: 'wrong-shape', path, values: { expected: at ? shapeOf(at) : 'map', about } };
}

function unionIssues(
  schema: z.ZodType,
  issue: z.core.$ZodIssueInvalidUnion,
  path: Path,
  value: unknown,
): Issue[] {
  const inner = issue.errors.flat().filter((one) => one.path.length > 0 || one.code === 'unrecognized_keys');
  if (inner.length === 0) return [wrongShape(schema, path)];
  const at = schemaAt(schema, path) ?? schema;
  return inner.flatMap((one) =>
    issuesOf(at, one, value).map((found) => ({ ...found, path: [...path, ...found.path] })),
  );
}

/** text, list or map: what the reader should write there. */
export function shapeOf(schema: z.ZodType): 'text' | 'list' | 'map' {
  const inner = unwrap(schema);
  if (inner instanceof z.ZodArray) return 'list';
  if (inner instanceof z.ZodRecord) return 'map';
  return inner instanceof z.ZodObject && metaOf(inner).short === undefined ? 'map' : 'text';
}

const valueAt = (raw: unknown, path: Path): unknown =>
  path.reduce<unknown>((at, step) => (at as Record<string | number, unknown> | undefined)?.[step], raw);
