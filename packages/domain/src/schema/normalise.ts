import { z } from 'zod';
import { isLanguage } from '../vocabulary/languages.ts';
import { mapOption, metaOf, unwrap } from './shape.ts';

/** What a YAML reader hands over: every scalar a string. */
export type Raw = string | Raw[] | { [key: string]: Raw };

/**
 * Writes out what the language lets one shorten: one for a list of one, a map by its main field.
 * Empty values of known fields are left out, as if not written: under another name stands the rest of a sentence
 * that braces cut at a comma. Values keep their spelling.
 */
export function normalise(schema: z.ZodType, raw: Raw): Raw {
  const inner = unwrap(schema);
  if (inner instanceof z.ZodArray)
    return asList(raw).map((item) => normalise(inner.element as z.ZodType, item));
  if (metaOf(inner).localized) return mapValues(raw, () => oneText, isLanguage);
  if (inner instanceof z.ZodUnion) return isMap(raw) ? normalise(mapOption(inner) ?? z.unknown(), raw) : raw;
  if (inner instanceof z.ZodRecord) return mapValues(raw, () => inner.valueType as z.ZodType, always);
  if (!(inner instanceof z.ZodObject)) return raw;
  const short = metaOf(inner).short;
  if (short !== undefined && !isMap(raw)) return normalise(inner, { [short]: raw });
  const shape = inner.shape as Record<string, z.ZodType>;
  const isOpen = !(inner.def.catchall instanceof z.ZodNever);
  const known = (key: string) => Object.hasOwn(shape, key);
  return mapValues(
    raw,
    (key) => (known(key) ? shape[key] : undefined),
    (key) => isOpen || known(key),
  );
}

const always = () => true;
const oneText = z.string();

export const isMap = (raw: unknown): raw is { [key: string]: Raw } =>
  typeof raw === 'object' && raw !== null && !Array.isArray(raw);

const asList = (raw: Raw): Raw[] => (Array.isArray(raw) ? raw : [raw]);

function mapValues(
  raw: Raw,
  schemaOf: (key: string) => z.ZodType | undefined,
  mayBeEmpty: (key: string) => boolean,
): Raw {
  if (!isMap(raw)) return raw;
  const entries: [string, Raw][] = [];
  for (const [key, value] of Object.entries(raw)) {
    if (value === '' && mayBeEmpty(key)) continue;
    const schema = schemaOf(key);
    entries.push([key, schema ? normalise(schema, value) : value]);
  }
  // fromEntries defines own properties, so a key such as __proto__ stays data
  return Object.fromEntries(entries);
}
