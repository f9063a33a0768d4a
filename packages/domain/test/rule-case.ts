// How a rule is tried: a folder, and what should be found in it.
import type { RawFolder } from './folder.ts';

export interface Case {
  code: string;
  /** The first folder is asked. */
  folders: RawFolder[];
  /** Path, and some of the values, of each finding; none where the rule is content. */
  finds: [path: string, values: object][];
}

export const fires = (code: string, folders: RawFolder | RawFolder[], ...finds: Case['finds']): Case => ({
  code,
  folders: [folders].flat(),
  finds,
});
export const quiet = fires;

export const review = { id: 'upr2', languages: ['en'] };
export const plan = { id: 'p', reviews: ['upr2'] };
export const rated = (value: string, more: object = {}) => ({
  assessments: [{ id: 'mid' }, { id: 'own', scale: 'lights' }, { id: 'ccpr', scale: 'ccpr-2016' }],
  scales: [{ id: 'lights', levels: ['red', 'green'] }],
  recommendations: [{ number: '1', ratings: { in: 'mid', value, ...more } }],
});
export const action = (fields: object) => ({
  actions: [{ id: 'a', for: '1', activity: 'Open a shelter', ...fields }],
});
export const indicator = (fields: object) => ({ indicators: [{ id: 'i', name: 'I', ...fields }] });
export const numbers = (...all: string[]) => ({ review, recommendations: all.map((number) => ({ number })) });
