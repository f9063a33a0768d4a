// Series as JSON, in the shape of POST /analysis/trends.
import type { Duplicates, Point, Series } from '@followthrough/analytics';
import { CannotRun } from '../host.ts';

export interface SeriesRequest {
  series: Series[];
  alpha?: number | undefined;
  duplicates?: Duplicates | undefined;
}

/** Reads and checks the whole; the first thing that is wrong is named with its place. */
export function readSeries(text: string): SeriesRequest {
  const request = record(parse(text), 'The input');
  known(request, ['series', 'alpha', 'duplicates'], 'the input');
  const { series, alpha, duplicates } = request;
  if (!Array.isArray(series)) throw wrong('"series" is a list of series.');
  if (alpha !== undefined && !(typeof alpha === 'number' && alpha > 0 && alpha < 1))
    throw wrong('"alpha" lies between 0 and 1.');
  return {
    series: series.map((one, index) => readOne(one, `series[${index}]`)),
    alpha,
    duplicates: duplicates === undefined ? undefined : readDuplicates(duplicates),
  };
}

function readOne(value: unknown, at: string): Series {
  const one = record(value, at);
  known(one, ['id', 'points', 'period', 'better', 'baseline', 'target'], at);
  const { id, points, better, baseline, target } = one;
  if (typeof id !== 'string') throw wrong(`${at}.id is a text.`);
  if (!Array.isArray(points)) throw wrong(`${at}.points is a list of [decimal year, value or null].`);
  return {
    id,
    points: points.map((point, index) => readPoint(point, `${at}.points[${index}]`)),
    ...(better === undefined ? {} : { better: readBetter(better, at) }),
    ...(baseline === undefined ? {} : { baseline: readTimed(baseline, `${at}.baseline`) }),
    ...(target === undefined ? {} : { target: readTimed(target, `${at}.target`) }),
  };
}

/** A time or value that is no finite number is the measure's to judge: it says so, and counts it. */
function readPoint(value: unknown, at: string): Point {
  const [t, y, ...rest] = Array.isArray(value) ? value : [];
  const isNumber = (one: unknown): one is number | null => one === null || typeof one === 'number';
  if (!Array.isArray(value) || rest.length > 0 || !isNumber(t) || !isNumber(y))
    throw wrong(`${at} is a pair of a decimal year and a value or null.`);
  return [t ?? Number.NaN, y];
}

function readTimed(value: unknown, at: string): [number, number] {
  const [t, y] = readPoint(value, at);
  if (!Number.isFinite(t) || y === null || !Number.isFinite(y))
    throw wrong(`${at} is a pair of two numbers.`);
  return [t, y];
}

function readBetter(value: unknown, at: string): NonNullable<Series['better']> {
  if (value === 'higher' || value === 'lower') return value;
  const best = typeof value === 'object' && value !== null && 'at' in value ? value.at : undefined;
  if (typeof best !== 'number') throw wrong(`${at}.better is "higher", "lower" or {"at": number}.`);
  return { at: best };
}

const choices: readonly Duplicates[] = ['error', 'keep', 'mean', 'median', 'last'];

function readDuplicates(value: unknown): Duplicates {
  const found = choices.find((choice) => choice === value);
  if (found === undefined) throw wrong(`"duplicates" is one of ${choices.join(', ')}.`);
  return found;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw wrong(`it is not JSON (${error instanceof Error ? error.message : String(error)}).`);
  }
}

function record(value: unknown, at: string): Record<string, unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw wrong(`${at} is an object.`);
  return value as Record<string, unknown>;
}

function known(value: Record<string, unknown>, names: readonly string[], at: string): void {
  const other = Object.keys(value).find((name) => !names.includes(name));
  if (other !== undefined) throw wrong(`${at} has no field "${other}"; there are ${names.join(', ')}.`);
}

const wrong = (what: string) => new CannotRun(`The series cannot be read: ${what}`);
