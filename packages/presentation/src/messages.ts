// Interface messages: typed keys, `{name}` filled in, plurals by the language's rules.
import { formatNumber } from './format.ts';
import type { InterfaceLanguage } from './interface-languages.ts';
import type { Messages, Parameters, Say, TranslationOf } from './message-types.ts';
import { en } from './messages/en.ts';
import { mn } from './messages/mn.ts';
import { workbenchEn } from './messages/workbench-en.ts';
import { workbenchMn } from './messages/workbench-mn.ts';

/** Every message of the interface, in English and in Mongolian. */
export const english = { ...en, ...workbenchEn };
export const mongolian = { ...mn, ...workbenchMn };

export type MessageKey = keyof typeof english;

/**
 * Makes one speaker a language from English messages and their translation. Other rooms use it for their own messages.
 * Numbers among the parameters are written as the language writes them; texts stay as they are.
 */
export function speakers<const English extends Messages>(
  english: English,
  mongolian: TranslationOf<English>,
): (language: InterfaceLanguage) => Say<English> {
  const catalogues: Readonly<Record<InterfaceLanguage, Messages>> = { en: english, mn: mongolian };
  const bound = {
    en: speaker<English>('en', catalogues.en),
    mn: speaker<English>('mn', catalogues.mn),
  };
  return (language) => bound[language];
}

/** The interface's own messages in a language. */
export const speak = speakers(english, mongolian);

function speaker<English extends Messages>(language: InterfaceLanguage, messages: Messages): Say<English> {
  const rules = new Intl.PluralRules(language);
  return (key, ...given) => {
    const parameters: Parameters = given[0] ?? {};
    const message = messages[String(key)] ?? String(key);
    const text = typeof message === 'string' ? message : message[formOf(rules, parameters)];
    return text.replace(/\{(\w+)\}/g, (gap, name: string) => filled(language, parameters[name]) ?? gap);
  };
}

function formOf(rules: Intl.PluralRules, { n }: Parameters): 'one' | 'other' {
  return rules.select(Number(n)) === 'one' ? 'one' : 'other';
}

function filled(language: InterfaceLanguage, value: string | number | undefined): string | undefined {
  return typeof value === 'number' ? formatNumber(language, value) : value;
}
