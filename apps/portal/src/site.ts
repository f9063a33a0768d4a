// What every page needs to know of the request, and the links between pages.
import { byLanguage, type Localized, textIn } from '@followthrough/domain';
import type { Language } from './messages.ts';

export interface Site {
  /** Path under which the pages are mounted. */
  base: string;
  language: Language;
  /** Path of this page, for the link to the other language. */
  path: string;
  /** ISO date. */
  today: string;
}

export const planPath = ({ base }: Site, plan: string) => `${base}/plans/${encodeURIComponent(plan)}`;

export const clusterPath = (site: Site, plan: string, cluster: string) =>
  `${planPath(site, plan)}/clusters/${encodeURIComponent(cluster)}`;

export const recommendationPath = (site: Site, plan: string, number: string) =>
  `${planPath(site, plan)}/recommendations/${encodeURIComponent(number)}`;

/** A text in the reader's language where there is one, else in the plan's first. */
export const shown = (site: Site, text: Localized | undefined, languages: readonly string[]): string =>
  textIn(text, [site.language], languages) ?? '';

/** A text in every language it has, the reader's first. */
export function inAllLanguages(
  site: Site,
  text: Localized | undefined,
  languages: readonly string[],
): { language: string; text: string }[] {
  if (text === undefined) return [];
  const texts = Object.entries(byLanguage(text, languages)).map(([language, one]) => ({
    language,
    text: one,
  }));
  return texts.sort((a, b) => Number(b.language === site.language) - Number(a.language === site.language));
}
