// Hover: what a field means, what a code stands for, the thing that an id names.
import { choicesOf, descriptionOf, metaOf, sections, unwrap, wordsOf } from '@followthrough/domain';
import { z } from 'zod';
import { type MessageLanguage, words } from '../messages/words.ts';
import type { Position, Range } from '../text/position.ts';
import { kindOf } from '../workspace/definitions.ts';
import type { Entry, PlanFile } from '../workspace/model.ts';
import { declarations, subjectsAt } from './references.ts';
import { leafOf, schemaPlace } from './schema-at.ts';
import { shortText } from './subject.ts';
import { type Target, targetAt } from './target.ts';

export interface Hover {
  /** Markdown; texts of the plan are escaped. */
  text: string;
  range: Range;
}

export function hover(file: PlanFile, position: Position, language: MessageLanguage): Hover | undefined {
  const target = targetAt(file, position);
  if (target === undefined) return undefined;
  const parts = target.part === 'key' ? fieldHelp(target) : valueHelp(file, target, language);
  return parts.length === 0 ? undefined : { text: parts.join('\n\n'), range: target.range };
}

function fieldHelp({ path }: Target): string[] {
  const place = schemaPlace(path);
  if (place === undefined) return [];
  const { section, schema } = place;
  if (path.length === 1) return [section.description];
  if (schema === undefined) return [];
  const choices = choicesOf(schema);
  return [descriptionOf(schema) ?? '', choices.map((choice) => `\`${choice}\``).join(', ')].filter(Boolean);
}

function valueHelp(file: PlanFile, target: Target, language: MessageLanguage): string[] {
  const things = declarations(file, subjectsAt(file, target)).filter((entry) => entry !== target.entry);
  if (things.length > 0) return things.slice(0, 3).flatMap((entry) => thing(entry, language));
  const schema = schemaPlace(target.path)?.schema;
  if (schema === undefined) return [];
  const { vocabulary } = metaOf(leafOf(schema));
  const word = vocabulary && wordsOf(vocabulary).find(({ value }) => value === target.text);
  if (word) {
    const description = word.description?.[language] ?? word.description?.en;
    return [
      `**${escaped(word.value)}** ${escaped(word.label[language] ?? word.label.en)}`,
      escaped(description ?? ''),
    ].filter(Boolean);
  }
  return [descriptionOf(schema) ?? ''].filter(Boolean);
}

/** A record in short: kind, id, its text, and what can be counted about it. */
function thing(entry: Entry, language: MessageLanguage): string[] {
  const kind = kindOf(entry);
  const title = kind ? `${words[language].named.kind[kind]} **${escaped(entry.id ?? '')}**` : '';
  const facts = factsOf(entry).map(([field, value]) => `${field}: ${escaped(value)}`);
  return [title, escaped(shortText(entry, language) ?? ''), facts.join('  \n')].filter(Boolean);
}

const mostFacts = 6;

/** Fields that hold codes, ids and words. */
function factsOf({ record, section }: Entry): [string, string][] {
  const fields = Object.entries(sections[section].schema.shape) as [string, z.ZodType][];
  return fields
    .filter(
      ([, schema]) =>
        choicesOf(schema).length > 0 || metaOf(leafOf(schema)).vocabulary || metaOf(leafOf(schema)).refers,
    )
    .map(([field, schema]): [string, string] => [field, inWords(schema, record?.[field])])
    .filter(([, value]) => value !== '')
    .slice(0, mostFacts);
}

function inWords(schema: z.ZodType, value: unknown): string {
  if (typeof value === 'string') return value;
  const inner = unwrap(schema);
  if (Array.isArray(value) && inner instanceof z.ZodArray)
    return value
      .map((item) => inWords(inner.element as z.ZodType, item))
      .filter(Boolean)
      .join(', ');
  const { short } = metaOf(inner);
  const main = short === undefined ? undefined : (value as Record<string, unknown> | undefined)?.[short];
  return typeof main === 'string' ? main : '';
}

/** So that no text of a plan becomes a link, an image, a heading or a list. */
const escaped = (text: string): string =>
  text.replace(/[\\`*_{}[\]()<>#+!|&~]/g, '\\$&').replace(/^(\s*)(\d*)([.-])(?=\s)/gm, '$1$2\\$3');
