// The languages the interface speaks.

/** Codes of the interface's languages. */
export const interfaceLanguageCodes = ['en', 'mn'] as const;

export type InterfaceLanguage = (typeof interfaceLanguageCodes)[number];

/**
 * Each language by its own name, and whether a native speaker has reviewed its messages.
 * This is the one place that says the Mongolian is not reviewed yet; the interface shows it beside the choice.
 */
export const interfaceLanguages: Readonly<Record<InterfaceLanguage, { name: string; reviewed: boolean }>> = {
  en: { name: 'English', reviewed: true },
  mn: { name: 'Монгол', reviewed: false },
};

/** The first of the reader's wishes (BCP 47, as `navigator.languages` or Accept-Language give) that we speak, or English. */
export function chooseLanguage(wishes: readonly string[]): InterfaceLanguage {
  const spoken = wishes.map((wish) => wish.toLowerCase().split('-')[0]);
  return interfaceLanguageCodes.find((code) => code === spoken.find(isSpoken)) ?? 'en';
}

function isSpoken(code: string | undefined): boolean {
  return interfaceLanguageCodes.some((known) => known === code);
}
