// From a finding's code and values to a sentence in the reader's language.
import type { FindingValues } from '@followthrough/domain';
import { en, type FindingCode } from './en.ts';
import { mn } from './mn.ts';
import { type MessageLanguage, type MessageWords, words } from './words.ts';

/** The message of a finding; a code nobody has words for is answered as it is. */
export function messageOf(code: string, values: FindingValues, language: MessageLanguage): string {
  const template = isFindingCode(code) ? messages[language][code] : code;
  const text = fill(template, values, words[language]);
  const near = listOf(values.near);
  if (near.length === 0) return text;
  const asked = near.map((word) => quoted(shortened(word)));
  return `${text} ${words[language].didYouMean(joined(asked, words[language].or))}`;
}

/** True for the codes that have a message and an explanation. */
export const isFindingCode = (code: string): code is FindingCode => Object.hasOwn(en, code);

const messages: Readonly<Record<MessageLanguage, Readonly<Record<FindingCode, string>>>> = { en, mn };

function fill(template: string, values: FindingValues, wording: MessageWords): string {
  const missing = (part: string) =>
    [...part.matchAll(mark)].some(([, name = '']) => listOf(values[name]).length === 0);
  return template
    .replace(/\[([^\]]*)\]/g, (_, part: string) => (missing(part) ? '' : part))
    .replace(mark, (_, name: string, joint?: 'and' | 'or') => said(name, values[name], wording, joint));
}

const mark = /\{(\w+)(?::(and|or))?\}/g;

function said(
  name: string,
  value: FindingValues[string] | undefined,
  wording: MessageWords,
  joint: 'and' | 'or' = 'and',
): string {
  const named: Readonly<Record<string, Readonly<Record<string, string>>>> = wording.named;
  const known = Object.hasOwn(named, name) ? named[name] : undefined;
  if (typeof value === 'number') return grouped(value);
  const items = listOf(value).map((item) => known?.[item] ?? shortened(item));
  return joined(typeof value === 'object' ? items.map(quoted) : items, wording[joint]);
}

function joined(items: readonly string[], joint: string): string {
  if (items.length < 2) return items[0] ?? '';
  return `${items.slice(0, -1).join(', ')}${joint}${items.at(-1)}`;
}

const quoted = (word: string): string => `"${word}"`;

/** 1,100,047: both languages group so; years and other short numbers stay as they are. */
const grouped = (value: number): string =>
  value < 10_000 ? String(value) : String(value).replace(/\B(?=(?:\d{3})+$)/g, ',');

/** No value, an empty one or an empty list is an empty list. */
function listOf(value: FindingValues[string] | undefined): readonly string[] {
  if (value === undefined || value === '') return [];
  return typeof value === 'object' ? value : [String(value)];
}

/** A message is read at a glance: a long text is quoted by its beginning, on one line. */
function shortened(text: string): string {
  const line = text.slice(0, 1000).replace(/\s+/g, ' ').trim();
  const characters = [...line];
  return characters.length > longest ? `${characters.slice(0, longest).join('')}…` : line;
}

const longest = 80;
