// The bricks of every record: each says, once, how a field is written, completed, hovered and checked.
import { z } from 'zod';
import { readInterval } from '../read/interval.ts';
import { readMeasure } from '../read/measure.ts';
import { readRecommendation } from '../read/reference.ts';

// Nothing is compiled from strings: the pages' Content-Security-Policy forbids it.
z.config({ jitless: true });

/** What a record may define or refer to. */
export type Kind =
  | 'review'
  | 'plan'
  | 'party'
  | 'cluster'
  | 'recommendation'
  | 'action'
  | 'indicator'
  | 'assessment'
  | 'target'
  | 'source'
  | 'scale';

export type VocabularyName =
  | 'state'
  | 'sdg-target'
  | 'mechanism'
  | 'rating-scale'
  | 'rating-level'
  | 'language'
  | 'issue'
  | 'action-category';

/** What tools know about a field beside its type; wrappers (`optional`, `describe`) inherit it. */
export interface FieldMeta {
  /** `list`: one may stand for a list of one. */
  list?: true;
  /** A scalar may stand for the map with this one field. */
  short?: string;
  /** What tells this record from its neighbours in a list, beside its free fields; else it is its place. */
  identity?: readonly string[];
  /** Ids of these kinds, declared elsewhere. */
  refers?: readonly Kind[];
  vocabulary?: VocabularyName;
  /** Sentences: they stand on their own line or in a block, never in braces. */
  prose?: true;
  /** Text, or a map from language to text. */
  localized?: true;
  /** A map whose keys are dates. */
  byDate?: true;
  format?: 'date' | 'interval' | 'measure' | 'number' | 'source';
}

export const fieldMeta = z.registry<FieldMeta>();

const withMeta = <S extends z.ZodType>(schema: S, meta: FieldMeta): S => {
  fieldMeta.add(schema, meta);
  return schema;
};

const worded = (finding: string, test: (text: string) => boolean) =>
  z.string().refine(test, { params: { finding } });

/** Any text, as spelled. */
export const text = () => z.string();

/** Sentences in one language, or a map from language code to sentences. */
export const prose = () =>
  withMeta(z.union([z.string(), z.record(z.string(), z.string())]), { prose: true, localized: true });

/** A short name in one language, or a map from language code to name. */
export const name = () =>
  withMeta(z.union([z.string(), z.record(z.string(), z.string())]), { localized: true });

/** An id chosen by the writer: letters, digits, `.`, `_`, `-`; stays the same for ever. */
export const id = () => worded('bad-id', (value) => /^[\p{L}\p{N}][\p{L}\p{N}._-]*$/u.test(value));

/** A number as printed: `108.42`, `U37` (provisional), `V1` (pledge); in a plan also `ccpr6/12(b)`. */
export const printedNumber = () =>
  withMeta(
    worded('bad-number', (value) => readRecommendation(value) !== undefined),
    { format: 'number' },
  );

/** A list in which one item may stand alone. */
export const list = <S extends z.ZodType>(item: S) => withMeta(z.array(item), { list: true });

/** A map that may be shortened to the value of one of its fields. */
export const shortened = <S extends z.ZodObject>(record: S, field: keyof S['shape'] & string) =>
  withMeta(record, { short: field });

/** A record in a list that is the same one as long as these fields stay, wherever in the list it stands. */
export const identified = <S extends z.ZodObject>(record: S, ...identity: (keyof S['shape'] & string)[]) =>
  withMeta(record, { ...fieldMeta.get(record), identity });

/** The id of something declared elsewhere. */
export const reference = (...refers: [Kind, ...Kind[]]) => withMeta(z.string(), { refers });

/** A source's id with an optional locator (`moj-2017 p. 14`), or a UN symbol, which needs no declaration. */
export const sourceReference = () => withMeta(z.string(), { refers: ['source'], format: 'source' });

/** A word of a vocabulary that is checked by a rule, since spellings and unknown values are findings. */
export const word = (vocabulary: VocabularyName) => withMeta(z.string(), { vocabulary });

/** `2016`, `2016-Q3`, `2016-09`, `2016-09-24`: a coarse date is an interval, due on its last day. */
export const date = () =>
  withMeta(
    worded('bad-date', (value) => !value.includes('..') && readInterval(value) !== undefined),
    { format: 'date' },
  );

/** A date, or `a..b`. */
export const interval = () =>
  withMeta(
    worded('bad-date', (value) => readInterval(value) !== undefined),
    { format: 'interval' },
  );

/** A number, `12/48`, `<5`, `n/a`; levels of structural indicators are words. */
export const measure = () =>
  withMeta(
    worded('bad-measure', (value) => readMeasure(value) !== undefined),
    { format: 'measure' },
  );

export const count = () => worded('bad-count', (value) => /^\d+$/.test(value));

export const truth = () => z.enum(['true', 'false']);

/** A map whose keys are dates; they are checked by a rule, so that a wrong one costs no values. */
export const byDate = <S extends z.ZodType>(value: S) =>
  withMeta(z.record(z.string(), value), { byDate: true });

/** A dated fact: always `date`, `value`, `source`. */
export const dated = <S extends z.ZodType>(value: S) =>
  identified(
    shortened(
      z.strictObject({
        date: date().optional().describe('When this became so'),
        value: value.describe('What was so from then on'),
        source: sourceReference().optional().describe('Where it is written'),
      }),
      'value',
    ),
    'date',
  );

/** Words of the writer that every record may carry. */
export const note = () =>
  prose().optional().describe('A remark for the readers of this text; counts nowhere');
