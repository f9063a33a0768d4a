import { type InterfaceLanguage, type Say, speakers } from '@followthrough/presentation';
import { en } from './messages/en.ts';
import { mn } from './messages/mn.ts';

export type Words = Say<typeof en>;
export type Language = InterfaceLanguage;

/** The public pages' own words, in a language. */
export const wordsIn = speakers(en, mn);
