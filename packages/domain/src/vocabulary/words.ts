// The words of every vocabulary in one shape, so that completion, hover and checks need not know which is which.
import type { VocabularyName } from '../schema/fields.ts';
import { findLanguage, languages } from './languages.ts';
import { findMechanism, mechanisms } from './mechanisms.ts';
import { findLevel, notAssessed, ratingScales } from './scales.ts';
import { findSdgGoal, findSdgTarget, sdgGoals, sdgTargets } from './sdg-targets.ts';
import { findState, states, unknownState } from './states.ts';
import { actionCategories, findActionCategory, findUprInfoIssue, uprInfoIssues } from './uprinfo.ts';

/** A text in English, and in Mongolian where there is one. */
export type Wording = { readonly en: string; readonly mn?: string };

/** A word as it is written in a plan, what readers see, and what it means. */
export type Word = { readonly value: string; readonly label: Wording; readonly description?: Wording };

/** All words a field of this vocabulary may hold, in the vocabulary's order. */
export const wordsOf = (vocabulary: VocabularyName): readonly Word[] => vocabularies[vocabulary].words;

/** True where a plan may hold the text as it is. */
export function isWord(vocabulary: VocabularyName, text: string): boolean {
  return values.get(vocabulary)?.has(text) || vocabularies[vocabulary].also?.(text) === true;
}

/** The word another spelling means, as a name for a code; undefined where it is none we know. */
export const wordMeant = (vocabulary: VocabularyName, text: string): string | undefined =>
  vocabularies[vocabulary].meant(text);

interface WordList {
  words: readonly Word[];
  meant: (text: string) => string | undefined;
  /** Words that are right without being listed. */
  also?: (text: string) => boolean;
}

const levels = [
  ...new Map(ratingScales.flatMap(({ items }) => items).map((level) => [level.id, level])).values(),
];

const vocabularies: Readonly<Record<VocabularyName, WordList>> = {
  state: {
    words: [
      ...states.items.map(({ code, name, unName }) => ({
        value: code,
        label: name,
        ...(unName === name.en ? {} : { description: { en: unName } }),
      })),
      { value: unknownState, label: { en: 'State not known', mn: 'Улс мэдэгдэхгүй' } },
    ],
    meant: (text) => findState(text)?.code,
  },
  'sdg-target': {
    words: [
      ...sdgGoals.items.map(({ id, title }) => ({ value: id, label: title })),
      ...sdgTargets.items.map(({ id, text }) => ({ value: id, label: { en: text } })),
    ],
    meant: (text) => findSdgTarget(text)?.id ?? findSdgGoal(text)?.id,
  },
  mechanism: {
    words: mechanisms.items.map(({ code, name }) => ({ value: code, label: name })),
    meant: (text) => findMechanism(text)?.code,
    // "SR Torture": a special procedure is named with its subject
    also: (text) => findMechanism(text)?.family === 'special procedure',
  },
  'rating-scale': {
    words: ratingScales.map(({ id, name, items, source }) => ({
      value: id,
      label: name,
      description: { en: `${items.map((level) => level.id).join(', ')}. ${source}` },
    })),
    meant: () => undefined,
  },
  'rating-level': {
    words: [...levels, notAssessed].map(({ id, label, meaning }) => ({
      value: id,
      label,
      description: meaning,
    })),
    meant: (text) => ratingScales.map(({ id }) => findLevel(id, text)?.id).find((id) => id !== undefined),
  },
  language: {
    words: languages.items.map(({ code, name }) => ({ value: code, label: name })),
    meant: (text) => findLanguage(text.toLowerCase())?.code,
    also: (text) => findLanguage(text) !== undefined,
  },
  issue: {
    words: uprInfoIssues.items.map(({ label }) => ({ value: label, label: { en: label } })),
    meant: (text) => findUprInfoIssue(text)?.label,
  },
  'action-category': {
    words: actionCategories.items.map(({ rank, name, definition }) => ({
      value: String(rank),
      label: { en: name },
      description: { en: definition },
    })),
    meant: (text) => {
      const rank = findActionCategory(text)?.rank;
      return rank === undefined ? undefined : String(rank);
    },
  },
};

const values: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries(vocabularies).map(([name, { words }]) => [name, new Set(words.map(({ value }) => value))]),
);
